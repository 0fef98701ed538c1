package org.thaw.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.transfer.RestorePage.Stage;
import org.thaw.vault.Vaults;
import org.thaw.vault.backup.Backups;
import org.thaw.vault.backup.CopyCheck;
import org.thaw.vault.backup.Restoring;

/** Puts a copy back: chosen, looked through, and only then, on a second press, put in place. */
@Controller
class RestoreController {
    private static final String RECEIVED = "received";

    private final Backups backups;
    private final Vaults vaults;
    private final Owner owner;

    RestoreController(Backups backups, Vaults vaults, Owner owner) {
        this.backups = backups;
        this.vaults = vaults;
        this.owner = owner;
    }

    @GetMapping("/settings/data/restore")
    ModelAndView choose() {
        owner.requireMayRestore();
        return Html.of(RestorePage.TEMPLATE, new RestorePage(new RestorePage.Choosing(), copies()));
    }

    @PostMapping("/settings/data/restore/check")
    ModelAndView check(@RequestParam(defaultValue = "") String copy) {
        owner.requireMayRestore();
        Optional<Path> file = file(copy);
        return file.isPresent() ? look(copy, file.get()) : Html.goTo("/settings/data/restore");
    }

    @PostMapping("/settings/data/restore/file")
    ModelAndView receive(@RequestParam MultipartFile file) throws IOException {
        owner.requireMayRestore();
        try (InputStream in = file.getInputStream()) {
            return look(RECEIVED, backups.receive(in));
        }
    }

    private ModelAndView look(String name, Path file) {
        return switch (backups.check(file)) {
            case CopyCheck.Sound sound ->
                Html.of(RestorePage.TEMPLATE, new RestorePage(new RestorePage.Ready(name, sound.facts())));
            case CopyCheck.Faulty(List<String> faults) -> {
                backups.dropReceived();
                yield refuse(new RestorePage.Unusable(faults));
            }
        };
    }

    @PostMapping("/settings/data/restore")
    ModelAndView restore(@RequestParam(defaultValue = "") String copy) {
        owner.requireMayRestore();
        Optional<Path> file = file(copy);
        if (file.isEmpty()) {
            return Html.goTo("/settings/data/restore");
        }
        return switch (vaults.whileClosed(() -> backups.restore(file.get()))) {
            case Restoring.InUse _ -> refuse(new RestorePage.Busy());
            case Restoring.Faulty(List<String> faults) -> refuse(new RestorePage.Unusable(faults));
            case Restoring.Done done -> {
                backups.dropReceived();
                yield Html.of(
                        RestorePage.TEMPLATE,
                        new RestorePage(new RestorePage.Done(done.before().map(Path::toString))));
            }
        };
    }

    private Optional<Path> file(String copy) {
        return copy.equals(RECEIVED) ? backups.received() : backups.named(copy).map(backups::file);
    }

    private ModelAndView refuse(Stage stage) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, RestorePage.TEMPLATE, new RestorePage(stage, copies()));
    }

    private List<BackupsPage.Copy> copies() {
        return owner.kept().isPresent()
                ? backups.kept().stream().map(BackupsPage.Copy::of).toList()
                : List.of();
    }
}
