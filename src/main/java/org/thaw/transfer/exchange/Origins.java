package org.thaw.transfer.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.transfer.open.OpenTime;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/**
 * How entries that came from elsewhere were written there, where a vault cannot say it in its own words: an id that
 * is no UUID, a time with an offset. An export gives them back so.
 */
record Origins(List<Origin> of) {
    static final EntryType<Origins> TYPE = new EntryType<>("transfer.origins", 1, Origins.class);

    Origins {
        of = List.copyOf(of);
    }

    /** The words of one entry. */
    record Origin(EntryId entry, Optional<String> id, Optional<String> at) {
        /** Nothing where the vault’s own words are the same. */
        static Optional<Origin> of(EntryId entry, Optional<String> id, OpenTime at) {
            Optional<String> words = id.filter(text -> !text.equals(entry.toString()));
            Optional<String> time = Optional.of(at.text()).filter(_ -> !at.isPlain());
            return words.isEmpty() && time.isEmpty() ? Optional.empty() : Optional.of(new Origin(entry, words, time));
        }

        /** A time is given back as long as the entry still has it. */
        OpenTime at(Instant moment) {
            return at.flatMap(OpenTime::read)
                    .filter(time -> time.moment().equals(moment))
                    .orElseGet(() -> OpenTime.of(moment));
        }

        @Override
        public String toString() {
            return "Origin[" + entry + "]";
        }
    }

    /** All that a vault knows, by entry; of two, the later. */
    static Map<EntryId, Origin> in(OpenVault vault) {
        Map<EntryId, Origin> known = new HashMap<>();
        for (Kept<Origins> kept : vault.all(TYPE)) {
            kept.entry().of().forEach(origin -> known.put(origin.entry(), origin));
        }
        return known;
    }

    @Override
    public String toString() {
        return "Origins[" + of.size() + "]";
    }
}
