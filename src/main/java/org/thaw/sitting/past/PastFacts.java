package org.thaw.sitting.past;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.past.PastSittingPage.Fact;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Later;
import org.thaw.sitting.told.Naming;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Size;

/** What a person told in one sitting, in words. */
final class PastFacts {
    private PastFacts() {}

    static List<Fact> of(Sitting sitting) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("How numb, at first", size(sitting.arrival().numbness())));
        for (Rating rating : sitting.told().ratings()) {
            facts.add(new Fact(words(rating.when()), size(rating.distress())));
        }
        sitting.told().naming().ifPresent(naming -> facts.addAll(of(naming)));
        sitting.told().after().ifPresent(after -> facts.addAll(of(after)));
        sitting.told().later().forEach(later -> facts.addAll(of(later)));
        return facts;
    }

    private static List<Fact> of(Naming naming) {
        List<Fact> facts = new ArrayList<>();
        if (!naming.words().isEmpty()) {
            facts.add(new Fact("Your words", String.join(", ", naming.words())));
        }
        add(facts, "Where", naming.where());
        add(facts, "How big", naming.size().map(PastFacts::size));
        return facts;
    }

    private static List<Fact> of(After after) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Tears", after.tears().map(After.Tears::words));
        add(facts, "Held back", after.heldBack().map(After.HeldBack::words));
        add(facts, "Afterwards", after.relief().map(After.Relief::words));
        add(facts, "What else came", words(after.reactions()));
        add(facts, "The song", after.song());
        add(facts, "Your line", after.line());
        return facts;
    }

    private static List<Fact> of(Later later) {
        List<Fact> facts = new ArrayList<>();
        add(facts, words(later.when()) + ", lighter?", later.relief().map(After.Relief::words));
        add(facts, words(later.when()) + ", what else came", words(later.reactions()));
        return facts;
    }

    private static Optional<String> words(List<Reaction> reactions) {
        return reactions.isEmpty()
                ? Optional.empty()
                : Optional.of(reactions.stream().map(Reaction::words).collect(joining(". ")));
    }

    private static void add(List<Fact> facts, String name, Optional<String> value) {
        value.ifPresent(said -> facts.add(new Fact(name, said)));
    }

    private static String size(Size size) {
        return size.value() + " of 10";
    }

    private static String words(Rating.When when) {
        return switch (when) {
            case BEFORE -> "How heavy, before";
            case DURING -> "In the middle";
            case PEAK -> "At the strongest";
            case AFTER -> "After";
            case TWENTY_MINUTES -> "Twenty minutes later";
            case NINETY_MINUTES -> "Ninety minutes later";
            case NEXT_DAY -> "The next day";
        };
    }
}
