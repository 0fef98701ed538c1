package org.thaw.care;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.care.offer.Offers;
import org.thaw.care.paper.Code;
import org.thaw.care.paper.Paper.Made;
import org.thaw.care.paper.Papers;
import org.thaw.page.Html;
import org.thaw.vault.PresentVault;

/** The sheet as a file, open or locked with a code. It is made in memory, and kept nowhere. */
@Controller
class PaperController {
    private final PresentVault vaults;
    private final Offers offers;
    private final Papers papers;

    PaperController(PresentVault vaults, Offers offers, Papers papers) {
        this.vaults = vaults;
        this.offers = offers;
        this.papers = papers;
    }

    @GetMapping("/doctor-sheet/file")
    ResponseEntity<byte[]> file() {
        return file(Made::file);
    }

    /** What a code does and does not do. */
    @GetMapping("/doctor-sheet/code")
    ModelAndView about() {
        return made().isPresent() ? Html.of("care/code") : Html.goTo(SheetController.SHEET);
    }

    /** A new code each time; it stands on this page and in the file, and nowhere else. */
    @PostMapping("/doctor-sheet/code")
    ModelAndView code() {
        return made().isPresent()
                ? Html.of("care/locked", new CodePage(Code.fresh()))
                : Html.goTo(SheetController.SHEET);
    }

    @PostMapping("/doctor-sheet/code/file")
    ResponseEntity<byte[]> locked(@RequestParam(defaultValue = "") String code) {
        return Code.read(code)
                .map(known -> file(made -> papers.locked(made, known)))
                .orElseGet(() -> goTo("/doctor-sheet/code"));
    }

    private ResponseEntity<byte[]> file(Function<Made, byte[]> bytes) {
        return made().map(made -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        // The name says nothing of what the file is about.
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"note.pdf\"")
                        .body(bytes.apply(made)))
                .orElseGet(() -> goTo(SheetController.SHEET));
    }

    /** Nothing where none was picked, it is too long for the one page that was meant, or a letter is lacking. */
    private Optional<Made> made() {
        return offers.sheet(vaults.require())
                .map(sheet -> new SheetPage(sheet, papers.of(sheet)))
                .filter(SheetPage::hasFile)
                .map(SheetPage::paper)
                .map(Made.class::cast);
    }

    private static ResponseEntity<byte[]> goTo(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
