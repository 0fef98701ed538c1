package org.thaw.practices.breath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rhythm of one’s own as it was filled in.
 *
 * @param in milliseconds, as the form sends them
 * @param out milliseconds, as the form sends them
 */
record RhythmForm(String name, String in, String out) {
    static final RhythmForm EMPTY = new RhythmForm("", "4000", "6000");

    /** One thing that has to be put right. */
    record Fault(String field, String sentence) {}

    /** Everything that has to be put right, in the order of the page. */
    List<Fault> faults(int already) {
        List<Fault> faults = new ArrayList<>();
        if (already >= Limits.MOST_OF_ONES_OWN) {
            faults.add(new Fault("name", "You have 12 of your own. Delete one first, then make another."));
        }
        if (name.isBlank()) {
            faults.add(new Fault("name", "Give it a name, so that you find it again."));
        } else if (name.strip().length() > Limits.LONGEST_NAME) {
            faults.add(new Fault("name", "Give it a name of up to 40 letters."));
        }
        length(faults);
        return faults;
    }

    private void length(List<Fault> faults) {
        Optional<Integer> inward = number(in).filter(Limits.in()::contains);
        Optional<Integer> outward = number(out).filter(Limits.out()::contains);
        if (inward.isEmpty()) {
            faults.add(new Fault("in", "Choose how long the breath goes in: 3 to 6 seconds."));
        }
        if (outward.isEmpty()) {
            faults.add(new Fault("out", "Choose how long the breath goes out: 4 to 8 seconds."));
        }
        if (inward.isPresent() && outward.isPresent()) {
            together(Breath.of(inward.get(), outward.get()), faults);
        }
    }

    private static void together(Breath breath, List<Fault> faults) {
        if (breath.out() < breath.in()) {
            faults.add(new Fault("out", "Make the out-breath as long as the in-breath, or longer."));
        } else if (breath.whole() < Limits.SHORTEST_WHOLE) {
            faults.add(new Fault("out", "Make it a little slower: in and out together take 8 seconds or more."));
        }
    }

    /** What is kept, once there is no fault. */
    OwnRhythm own() {
        return new OwnRhythm(name.strip(), Integer.parseInt(in), Integer.parseInt(out));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "RhythmForm[hidden]";
    }
}
