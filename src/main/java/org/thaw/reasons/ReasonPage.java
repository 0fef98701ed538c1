package org.thaw.reasons;

import java.util.List;
import java.util.stream.Collectors;
import org.thaw.library.Medicine;
import org.thaw.library.MedicineClass;
import org.thaw.library.Practice;
import org.thaw.library.Prose;
import org.thaw.library.Reason;

/** One reason, with what it leads on to. */
record ReasonPage(Reason reason, List<Practice> practices, List<Reason> related, List<MedicineClass> medicines) {
    private static final String URGENT = "Get help sooner if";

    boolean isUrgent(Prose.Section section) {
        return section.heading().equals(URGENT);
    }

    /** Every page about a medicine says first that it must not be stopped alone (EVIDENCE D3, “always show”). */
    boolean warnsOfStopping() {
        return reason.kind() == Reason.Kind.MEDICINE;
    }

    String names(MedicineClass medicines) {
        return medicines.medicines().stream().map(Medicine::name).collect(Collectors.joining(", ", "", "."));
    }

    /** Which of the three kinds of tears it can touch, in a sentence. */
    String tears() {
        return TearsInWords.sentence(reason.tears());
    }
}
