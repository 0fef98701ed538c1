package org.thaw.journal.search;

import java.util.List;
import java.util.stream.Stream;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Tears;
import org.thaw.journal.leaf.Leaves;
import org.thaw.vault.OpenVault;

/** All that can be found in a vault. */
final class Writings {
    private Writings() {}

    static List<Writing> in(OpenVault vault) {
        return Stream.<Stream<? extends Writing>>of(
                        Leaves.all(vault).map(Writing.Page::new),
                        vault.all(CheckIn.TYPE).stream().map(Writing.Noted::new),
                        vault.all(Tears.TYPE).stream().map(Writing.Noted::new),
                        vault.all(MedicineChange.TYPE).stream().map(Writing.Noted::new),
                        vault.all(Happening.TYPE).stream().map(Writing.Noted::new))
                .<Writing>flatMap(some -> some)
                .toList();
    }
}
