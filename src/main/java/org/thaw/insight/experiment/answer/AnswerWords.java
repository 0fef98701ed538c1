package org.thaw.insight.experiment.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.insight.experiment.Better;
import org.thaw.insight.trial.Answer;
import org.thaw.insight.trial.Arm;
import org.thaw.insight.trial.Effect;

/**
 * An answer in plain words.
 *
 * @param first what the first way is called
 */
record AnswerWords(String first, String second, Better better) {
    /** Less is said as none: one place behind the point is shown. */
    private static final double LEAST_SHOWN = 0.05;

    /** So near to the limit whole numbers of 100 would not tell on which side it is. */
    private static final double NEAR = 0.01;

    private static final String EDGE =
            "The range and the lot are reckoned in two ways, and can differ a little. The lot decides.";

    /** Whether it is over. */
    enum When {
        SO_FAR,
        AT_THE_END
    }

    /** Sentence by sentence, the short answer first. */
    List<String> of(Answer answer, When when) {
        return switch (answer) {
            case Answer.Higher higher -> higher(higher);
            case Answer.MayBeChance chance -> chance(chance);
            case Answer.TooFew _ ->
                List.of(
                        "There are too few numbers to say anything.",
                        "That happens. It says nothing about either way, and nothing about you.");
            case Answer.StoppedAfterLooking stopped -> shown(stopped, when);
        };
    }

    private List<String> higher(Answer.Higher answer) {
        Effect effect = towards(answer.arm(), answer.effect());
        List<String> said = new ArrayList<>();
        said.add("Days with “%s” were higher: by %s on average."
                .formatted(name(answer.arm()), points(effect.difference())));
        preferred(answer.arm()).ifPresent(said::add);
        said.add(range(effect));
        said.add(byTheLot(answer.p()) + " So Thaw calls it a difference.");
        if (effect.low() <= 0) {
            said.add(EDGE);
        }
        return said;
    }

    private List<String> chance(Answer.MayBeChance answer) {
        Arm arm = answer.effect().difference() >= 0 ? Arm.FIRST : Arm.SECOND;
        Effect effect = towards(arm, answer.effect());
        List<String> said = new ArrayList<>();
        said.add("We can’t tell the two ways apart. What you see may be chance.");
        said.add(average(arm, effect));
        said.add(range(effect));
        said.add(byTheLot(answer.p()) + " Thaw calls it a difference only at 5 of 100 or fewer.");
        if (effect.low() > 0) {
            said.add(EDGE);
        }
        said.add("This doesn’t show that they are the same. A difference within that range could have stayed unseen.");
        return said;
    }

    private List<String> shown(Answer.StoppedAfterLooking stopped, When when) {
        List<String> said = new ArrayList<>();
        said.add(
                when == When.SO_FAR
                        ? "This is what you noted so far. It is no answer yet."
                        : "You stopped after looking. This shows what you noted, and is no answer.");
        stopped.effect()
                .ifPresentOrElse(
                        effect -> {
                            Arm arm = effect.difference() >= 0 ? Arm.FIRST : Arm.SECOND;
                            said.add(average(arm, towards(arm, effect)));
                        },
                        () -> said.add("There are too few numbers to compare."));
        return said;
    }

    private String average(Arm arm, Effect effect) {
        return effect.difference() < LEAST_SHOWN
                ? "On average there was no difference."
                : "Days with “%s” were higher by %s on average.".formatted(name(arm), points(effect.difference()));
    }

    private Optional<String> preferred(Arm higher) {
        return switch (better) {
            case HIGHER ->
                Optional.of("You said that higher would be better. So “%s” did better here.".formatted(name(higher)));
            case LOWER ->
                Optional.of("You said that lower would be better. So “%s” did better here."
                        .formatted(name(higher.other())));
            case NEITHER -> Optional.empty();
        };
    }

    /** Of a difference that is told as higher. */
    private static String range(Effect effect) {
        return "The true difference is likely between %s and %s. About 95 of 100 such ranges hold it."
                .formatted(side(effect.low()), side(effect.high()));
    }

    private static String side(double points) {
        if (Math.abs(points) < LEAST_SHOWN) {
            return "none";
        }
        return points > 0 ? points(points) : points(-points) + " the other way";
    }

    /** One place more near the limit, and never rounded past it, so that the words and the verdict agree. */
    private static String byTheLot(double p) {
        double hundredths = p * 100;
        if (hundredths >= 99.5) {
            return "By the lot alone, so much comes up nearly every time.";
        }
        String number = Math.abs(p - Answer.FALSE_ALARMS) < NEAR
                ? String.format(
                        Locale.ROOT,
                        "%.1f",
                        (p > Answer.FALSE_ALARMS ? Math.ceil(p * 1000) : Math.floor(p * 1000)) / 10)
                : Long.toString(Math.round(hundredths));
        return hundredths < 1
                ? "By the lot alone, so much comes up in fewer than 1 of 100 such experiments."
                : "By the lot alone, so much comes up in about %s of 100 such experiments.".formatted(number);
    }

    private static Effect towards(Arm arm, Effect effect) {
        return arm == Arm.FIRST ? effect : new Effect(-effect.difference(), -effect.high(), -effect.low());
    }

    private String name(Arm arm) {
        return arm == Arm.FIRST ? first : second;
    }

    private static String points(double points) {
        String number = String.format(Locale.ROOT, "%.1f", points);
        return number + (number.equals("1.0") ? " point" : " points");
    }

    @Override
    public String toString() {
        return "AnswerWords[hidden]";
    }
}
