package org.thaw.instruments;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.VaultOfForm;
import org.thaw.instruments.filling.Plan;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.reading.FormReader;
import org.thaw.instruments.reading.ReadForm;
import org.thaw.instruments.reading.Resource;
import org.thaw.instruments.reading.UnreadableException;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Which questionnaires there are, and beginning one. */
@Controller
class QuestionnairesController {
    static final String LIST = "/questionnaires";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String WHOLE = "whole";

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Shipped shipped;
    private final Filing filing;
    private final Clock clock;

    QuestionnairesController(
            PresentVault vaults, VaultOfForm vaultOfForm, Shipped shipped, Filing filing, Clock clock) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.shipped = shipped;
        this.filing = filing;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView all() {
        return Html.of("instruments/questionnaires", page(Optional.empty()));
    }

    @GetMapping("/questionnaires/{id:[a-z0-9]+}")
    ModelAndView about(@PathVariable String id) {
        return shipped.form(id)
                .map(form -> Html.of("instruments/about", new AboutPage(id, form, shipped.instrument(id))))
                .orElseGet(() -> Html.goTo(LIST));
    }

    @PostMapping("/questionnaires/{id:[a-z0-9]+}")
    ModelAndView begin(
            HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String view) {
        Optional<Form> form = shipped.form(id);
        if (form.isEmpty()) {
            return Html.goTo(LIST);
        }
        OpenVault vault = vaultOfForm.of(request);
        return begun(vault, filing.begin(vault, FilledForm.begun(id, form.get().title(), "")), view);
    }

    @PostMapping("/questionnaires/own/file")
    ModelAndView bring(
            HttpServletRequest request, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String view)
            throws IOException {
        if (file.getSize() > Resource.LARGEST) {
            return refused(Optional.of(Resource.TOO_LARGE));
        }
        String json;
        try {
            json = Resource.text(file.getBytes());
        } catch (UnreadableException noText) {
            return refused(Optional.of(noText.sentence()));
        }
        ReadForm read = FormReader.read(json);
        Optional<String> stop = stop(read);
        if (stop.isPresent() || read.form().isEmpty()) {
            return refused(stop);
        }
        OpenVault vault = vaultOfForm.of(request);
        return begun(
                vault,
                filing.begin(vault, FilledForm.begun("", read.form().get().title(), json)),
                view);
    }

    private ModelAndView refused(Optional<String> fault) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, "instruments/questionnaires", page(fault));
    }

    private ModelAndView begun(OpenVault vault, Kept<FilledForm> kept, String view) {
        Work work = filing.open(vault, kept.id().toString()).orElseThrow();
        boolean whole = view.equals(WHOLE) || work.questions().isEmpty();
        return Html.goTo(
                whole
                        ? FillPages.path(work)
                        : FillPages.at(work, work.questions().getFirst()));
    }

    private static Optional<String> stop(ReadForm read) {
        List<Fault> faults = read.form().map(form -> Plan.of(form).faults()).orElse(read.faults());
        return faults.stream()
                .filter(fault -> fault.level() == Fault.Level.STOPS)
                .map(Fault::sentence)
                .findFirst();
    }

    private QuestionnairesPage page(Optional<String> fault) {
        List<Kept<FilledForm>> all = vaults.open().map(filing::all).orElseGet(List::of);
        return new QuestionnairesPage(
                shipped.instruments(),
                all.stream()
                        .filter(kept -> !kept.entry().done())
                        .map(this::line)
                        .toList(),
                all.stream().filter(kept -> kept.entry().done()).map(this::line).toList(),
                fault);
    }

    private QuestionnairesPage.Line line(Kept<FilledForm> kept) {
        String path = "/questionnaires/filled/" + kept.id() + (kept.entry().done() ? "/result" : "");
        return new QuestionnairesPage.Line(
                path, kept.entry().title(), DAY.format(kept.at().atZone(clock.getZone())));
    }
}
