package org.thaw.journal.leaf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.journal.page.JournalPage;
import org.thaw.practices.writing.UneditedPage;
import org.thaw.sitting.written.WrittenPage;
import org.thaw.vault.OpenVault;

/** The pages in a vault: the journal’s own, unedited ones, and those that sittings kept. */
public final class Leaves {
    private static final Comparator<Leaf> NEWEST_FIRST =
            Comparator.comparing(Leaf::at).reversed();

    private Leaves() {}

    /** All of them, in no order. */
    public static Stream<Leaf> all(OpenVault vault) {
        return Stream.of(
                        vault.all(JournalPage.TYPE).stream().map(Leaf::of),
                        vault.all(UneditedPage.TYPE).stream().map(Leaf::ofUnedited),
                        vault.all(WrittenPage.TYPE).stream()
                                .map(Leaf::ofSitting)
                                .flatMap(Optional::stream))
                .flatMap(leaves -> leaves);
    }

    /** All of them, the newest first. */
    public static List<Leaf> newestFirst(OpenVault vault) {
        return all(vault).sorted(NEWEST_FIRST).toList();
    }

    /** The newest ones, the newest first; takes no longer for a long journal. */
    public static List<Leaf> newest(OpenVault vault, int most) {
        return Stream.of(
                        vault.latest(JournalPage.TYPE, most).stream().map(Leaf::of),
                        vault.latest(UneditedPage.TYPE, most).stream().map(Leaf::ofUnedited),
                        vault.latest(WrittenPage.TYPE, most).stream()
                                .map(Leaf::ofSitting)
                                .flatMap(Optional::stream))
                .flatMap(leaves -> leaves)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }
}
