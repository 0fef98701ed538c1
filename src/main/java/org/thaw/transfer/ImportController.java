package org.thaw.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
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
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Brings an export in: looked through first, and saved on a second press. */
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
        byte[] json = file.getBytes();
        return switch (new Import(vault, () -> new ByteArrayInputStream(json)).check()) {
            case Outcome.Whole(Tally tally) -> page(new ImportPage.Ready(tally, waiting.hold(vault, json)));
            case Outcome.Faulty(String sentence, int saved) -> refuse(new ImportPage.Unusable(sentence, saved));
        };
    }

    @PostMapping("/settings/data/import")
    ModelAndView save(@RequestParam(defaultValue = "") String ticket) throws IOException {
        OpenVault vault = present.require();
        Optional<Import.Source> json = waiting.take(vault, ticket);
        if (json.isEmpty()) {
            return refuse(new ImportPage.Gone());
        }
        return switch (new Import(vault, json.get()).save(clock, _ -> {})) {
            case Outcome.Whole(Tally tally) -> page(new ImportPage.Done(tally));
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
