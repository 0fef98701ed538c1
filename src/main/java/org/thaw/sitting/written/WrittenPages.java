package org.thaw.sitting.written;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The pages that sittings kept before pages were a practice’s own: one for each sitting at most. They stay readable. */
@Component
public class WrittenPages {
    public Optional<Kept<WrittenPage>> of(OpenVault vault, EntryId sitting) {
        return pages(vault, sitting).stream().findFirst();
    }

    public void delete(OpenVault vault, EntryId sitting) {
        pages(vault, sitting).forEach(page -> vault.delete(page.id()));
    }

    private static List<Kept<WrittenPage>> pages(OpenVault vault, EntryId sitting) {
        return vault.all(WrittenPage.TYPE).stream()
                .filter(page -> page.entry().sitting().equals(sitting))
                .toList();
    }
}
