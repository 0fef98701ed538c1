package org.thaw.care;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.care.fhir.FhirDocument;
import org.thaw.care.offer.Offers;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.Part;
import org.thaw.instruments.Result;
import org.thaw.instruments.Results;
import org.thaw.page.Html;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The sheet as a file that a practice’s computer can read. It is made in memory, and kept nowhere. */
@Controller
class ComputerFileController {
    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json");

    private final PresentVault vaults;
    private final Offers offers;
    private final Results results;
    private final FhirDocument document;

    ComputerFileController(PresentVault vaults, Offers offers, Results results, FhirDocument document) {
        this.vaults = vaults;
        this.offers = offers;
        this.results = results;
        this.document = document;
    }

    /** What is in it, and what more than on the paper. */
    @GetMapping("/doctor-sheet/computer")
    ModelAndView about() {
        return vaults.open()
                .flatMap(offers::sheet)
                .map(sheet -> Html.of("care/computer", ComputerFilePage.of(sheet)))
                .orElseGet(() -> Html.goTo(SheetController.SHEET));
    }

    @GetMapping("/doctor-sheet/computer/file")
    ResponseEntity<String> file() {
        OpenVault vault = vaults.require();
        return offers.sheet(vault)
                .map(sheet -> ResponseEntity.ok()
                        .contentType(FHIR)
                        .cacheControl(CacheControl.noStore())
                        // The name says nothing of what the file is about.
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"note.json\"")
                        .body(written(sheet, vault)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, SheetController.SHEET)
                        .build());
    }

    private String written(DoctorSheet sheet, OpenVault vault) {
        Map<EntryId, String> responses = sheet.part(Part.Results.class).isEmpty()
                ? Map.of()
                : results.of(vault).stream().collect(Collectors.toMap(Result::id, Result::response));
        return document.of(sheet, result -> Optional.ofNullable(responses.get(result.questionnaire())));
    }
}
