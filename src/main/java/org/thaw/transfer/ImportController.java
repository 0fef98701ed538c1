package org.thaw.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.transfer.exchange.Import;
import org.thaw.transfer.exchange.Import.Outcome;
import org.thaw.transfer.exchange.Tally;
import org.thaw.transfer.foreign.ForeignFile;
import org.thaw.transfer.foreign.Looked;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Brings a file in: looked through first, and saved on a second press. */
@Controller
class ImportController {
    private final PresentVault present;
    private final WaitingImports waiting;
    private final Clock clock;

    ImportController(PresentVault present, WaitingImports waiting, Clock clock) {
        this.present = present;
        this.waiting = waiting;
        this.clock = clock;
    }

    @GetMapping("/settings/data/import")
    ModelAndView choose() {
        present.require();
        return page(new ImportPage.Choosing());
    }

    @PostMapping("/settings/data/import/file")
    ModelAndView look(@RequestParam MultipartFile file) throws IOException {
        OpenVault vault = present.require();
        byte[] bytes = file.getBytes();
        Import.Source source = () -> new ByteArrayInputStream(bytes);
        return switch (ForeignFile.look(source, ZoneId.systemDefault())) {
            case Looked.Own _ ->
                look(
                        Import.of(vault, source),
                        tally -> new ImportPage.Ready(tally, waiting.hold(vault, new WaitingImports.Own(source))));
            case Looked.Other(Reading reading) ->
                look(
                        new Import(vault, reading::each),
                        tally -> new ImportPage.Preview(
                                new ForeignPreview(reading),
                                tally,
                                waiting.hold(vault, new WaitingImports.Other(reading))));
            case Looked.Unusable(String sentence) -> refuse(new ImportPage.Unusable(sentence, 0));
        };
    }

    private static ModelAndView look(Import file, Function<Tally, ImportPage.Stage> found) throws IOException {
        return switch (file.check()) {
            case Outcome.Whole(Tally tally) -> page(found.apply(tally));
            case Outcome.Faulty(String sentence, int saved) -> refuse(new ImportPage.Unusable(sentence, saved));
        };
    }

    /**
     * Saves the file that was looked through. Its words are not read for help: they are of other days, and a wish to
     * die of years ago would bring the offer as if it were of now, perhaps a thousand times over.
     */
    @PostMapping("/settings/data/import")
    ModelAndView save(@RequestParam(defaultValue = "") String ticket, @RequestParam Optional<String> keep)
            throws IOException {
        OpenVault vault = present.require();
        Optional<WaitingImports.Held> held = waiting.take(vault, ticket);
        if (held.isEmpty()) {
            return refuse(new ImportPage.Gone());
        }
        return switch (held.get()) {
            case WaitingImports.Own(Import.Source json) -> save(Import.of(vault, json), 0);
            case WaitingImports.Other(Reading read) -> {
                Reading reading = keep.isPresent() ? read.withUnreadKept(clock.instant()) : read;
                yield save(new Import(vault, reading::each), reading.unread().size());
            }
        };
    }

    private ModelAndView save(Import file, int unread) throws IOException {
        return switch (file.save(clock, _ -> {})) {
            case Outcome.Whole(Tally tally) -> page(new ImportPage.Done(tally, unread));
            case Outcome.Faulty(String sentence, int saved) -> refuse(new ImportPage.Unusable(sentence, saved));
        };
    }

    private static ModelAndView page(ImportPage.Stage stage) {
        return Html.of(ImportPage.TEMPLATE, new ImportPage(stage));
    }

    private static ModelAndView refuse(ImportPage.Stage stage) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, ImportPage.TEMPLATE, new ImportPage(stage));
    }
}
