package org.thaw.account;

import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thaw.vault.EntryType;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The smallest feature that keeps private words, for tests of the doors around it. */
@RestController
@ConditionalOnProperty("thaw.test.notebook")
class Notebook {
    private static final EntryType<Note> NOTE = new EntryType<>("test-note", 1, Note.class);

    private final PresentVault present;

    Notebook(PresentVault present) {
        this.present = present;
    }

    record Note(String words) {}

    @GetMapping("/test/notebook")
    String read() {
        return String.join("|", words(present.require()));
    }

    @PostMapping("/test/notebook")
    ResponseEntity<String> write(@RequestParam String words) {
        OpenVault vault = present.require();
        vault.save(NOTE, Instant.EPOCH, new Note(words));
        return ResponseEntity.ok(String.join("|", words(vault)));
    }

    @PostMapping("/test/notebook/first")
    String begin(@RequestParam String words) {
        OpenVault vault = present.openOrGuest();
        vault.save(NOTE, Instant.EPOCH, new Note(words));
        return String.join("|", words(vault));
    }

    private static java.util.List<String> words(OpenVault vault) {
        return vault.all(NOTE).stream().map(kept -> kept.entry().words()).toList();
    }
}
