package org.thaw.reasons;

import java.util.ArrayList;
import java.util.List;
import org.thaw.library.Reason;

/** Says which kinds of tears a reason can touch. */
final class TearsInWords {
    private TearsInWords() {}

    static String sentence(Reason.Tears tears) {
        List<String> sure = new ArrayList<>();
        List<String> sometimes = new ArrayList<>();
        sort(tears.basal(), "the tears that keep the eye wet", sure, sometimes);
        sort(tears.reflex(), "the tears of onion and wind", sure, sometimes);
        sort(tears.emotional(), "the tears of feeling", sure, sometimes);
        if (sure.isEmpty() && sometimes.isEmpty()) {
            return "It leaves all tears as they are.";
        }
        if (sure.isEmpty()) {
            return "It sometimes touches " + listed(sometimes) + ".";
        }
        String rest = sometimes.isEmpty() ? "" : ", and sometimes " + listed(sometimes);
        return "It touches " + listed(sure) + rest + ".";
    }

    private static void sort(Reason.Effect effect, String words, List<String> sure, List<String> sometimes) {
        switch (effect) {
            case AFFECTED -> sure.add(words);
            case SOMETIMES -> sometimes.add(words);
            case UNAFFECTED -> {}
        }
    }

    private static String listed(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
