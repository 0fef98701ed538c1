package org.thaw.medicines;

import java.util.List;

/** What a typed name was found to mean. */
public sealed interface Finding {
    /** The name is written as content writes it, apart from case, accents, dose and form. */
    record Known(NamedMedicine medicine) implements Finding {}

    /**
     * A misspelling that is near one medicine and far from every other. Whoever acts on it tells the person how the
     * name was read.
     */
    record Meant(NamedMedicine medicine) implements Finding {}

    /**
     * It may be one of these, so the person is asked. A list of one is a question too.
     *
     * @param candidates likeliest first, one to {@link MedicineNames#MOST_CANDIDATES}
     */
    record Several(List<NamedMedicine> candidates) implements Finding {
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /** No name is near it. It may well be a medicine; it is only not among those that are known here. */
    record Unknown() implements Finding {}
}
