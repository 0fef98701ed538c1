package org.thaw.dodges;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.thaw.vault.Kept;

/** How often each kind was at each part of the day. Plain counts: they judge nothing, and claim nothing. */
record Pattern(List<Row> rows) {
    Pattern {
        rows = List.copyOf(rows);
    }

    /**
     * One kind.
     *
     * @param counts one for each part of the day, in their order
     */
    record Row(Dodge.Kind kind, List<Long> counts) {
        Row {
            counts = List.copyOf(counts);
        }
    }

    static Pattern of(List<Kept<Dodge>> dodges, ZoneId zone) {
        return new Pattern(Arrays.stream(Dodge.Kind.values())
                .map(kind -> new Row(kind, counts(ofKind(dodges, kind), zone)))
                .toList());
    }

    private static List<Kept<Dodge>> ofKind(List<Kept<Dodge>> dodges, Dodge.Kind kind) {
        return dodges.stream().filter(kept -> kept.entry().kind() == kind).toList();
    }

    private static List<Long> counts(List<Kept<Dodge>> dodges, ZoneId zone) {
        return Arrays.stream(PartOfDay.values())
                .map(part -> dodges.stream()
                        .filter(kept -> PartOfDay.of(kept.at().atZone(zone).toLocalTime()) == part)
                        .count())
                .toList();
    }
}
