package org.thaw.transfer;

import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.vault.backup.Backups;

/** The sealed copies that are kept here. */
@Controller
class BackupsController {
    private final Backups backups;
    private final BackupKeeper keeper;
    private final Owner owner;

    BackupsController(Backups backups, BackupKeeper keeper, Owner owner) {
        this.backups = backups;
        this.keeper = keeper;
        this.owner = owner;
    }

    @GetMapping("/settings/data/backups")
    ModelAndView list() {
        return page(BackupsPage.Asked.TO_LOOK);
    }

    @GetMapping("/settings/data/backups/made")
    ModelAndView made() {
        return page(BackupsPage.Asked.TO_MAKE_ONE);
    }

    private ModelAndView page(BackupsPage.Asked asked) {
        owner.requireKept();
        return Html.of(
                "transfer/backups",
                new BackupsPage(
                        asked,
                        backups.kept().stream().map(BackupsPage.Copy::of).toList(),
                        backups.folder().toString(),
                        keeper.failure()));
    }

    @PostMapping("/settings/data/backups")
    ModelAndView makeOne() {
        owner.requireKept();
        keeper.keepNow();
        return Html.goTo("/settings/data/backups/made");
    }

    @PostMapping("/settings/data/backups/download")
    ResponseEntity<Resource> download(@RequestParam(defaultValue = "") String copy) {
        owner.requireKept();
        Optional<Resource> file = backups.named(copy).map(backups::file).map(path -> new FileSystemResource(path));
        return file.map(resource -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(copy))
                        .body(resource))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
