package org.thaw.care.sheet;

import java.util.List;
import java.util.Optional;
import org.thaw.reasons.judgement.Band;

/** One part of a sheet. Words are the person’s own, as they typed or kept them: plain text, several lines long or one. */
public sealed interface Part {
    /** What it is about, in the person’s own words. */
    record Complaint(String words) implements Part {
        @Override
        public String toString() {
            return "Complaint[hidden]";
        }
    }

    /** Since when, in the person’s own words. */
    record Since(String words) implements Part {
        @Override
        public String toString() {
            return "Since[hidden]";
        }
    }

    /**
     * How often tears came, by the notes of a diary.
     *
     * @param from the first day that was counted
     * @param to the last day that was counted
     * @param almost how many times they nearly came
     * @param wet how many times the eyes got wet
     * @param few how many times there were a few tears
     * @param many how many times there were many
     * @param last when tears last fell, also before those days
     */
    record Tears(When.Day from, When.Day to, int almost, int wet, int few, int many, Optional<When.Day> last)
            implements Part {
        @Override
        public String toString() {
            return "Tears[hidden]";
        }
    }

    /** Which tears come at all: those of an onion, of a story, of one’s own life. */
    record KindsOfTears(List<Told> told) implements Part {
        public KindsOfTears {
            told = List.copyOf(told);
        }
    }

    /** What was answered about eyes and mouth. */
    record EyesAndMouth(List<Told> told) implements Part {
        public EyesAndMouth {
            told = List.copyOf(told);
        }
    }

    record Medicines(List<Medicine> medicines) implements Part {
        public Medicines {
            medicines = List.copyOf(medicines);
        }
    }

    /**
     * What changed when.
     *
     * @param dated the oldest first
     * @param words what the person added of their own; empty where nothing
     */
    record Changes(List<Change> dated, String words) implements Part {
        public Changes {
            dated = List.copyOf(dated);
        }

        @Override
        public String toString() {
            return "Changes[hidden]";
        }
    }

    /** Results of questionnaires, the newest first. */
    record Results(List<Result> results) implements Part {
        public Results {
            results = List.copyOf(results);
        }
    }

    /** Reasons and how far they fit the answers of the interview, in bands, the one that fits most first. */
    record Fits(List<Fit> fits) implements Part {
        public Fits {
            fits = List.copyOf(fits);
        }

        public List<Fit> in(Band band) {
            return fits.stream().filter(fit -> fit.band() == band).toList();
        }
    }

    /** Words for whoever prescribes a medicine (EVIDENCE D3), as the person left them. */
    record ForPrescriber(String words) implements Part {
        @Override
        public String toString() {
            return "ForPrescriber[hidden]";
        }
    }

    /** Questions to ask (EVIDENCE D3), as the person left them. */
    record Questions(List<String> questions) implements Part {
        public Questions {
            questions = List.copyOf(questions);
        }

        @Override
        public String toString() {
            return "Questions[hidden]";
        }
    }
}
