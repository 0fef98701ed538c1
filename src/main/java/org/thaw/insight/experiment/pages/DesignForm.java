package org.thaw.insight.experiment.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.Pressed;
import org.thaw.insight.experiment.Better;
import org.thaw.insight.experiment.Design;
import org.thaw.insight.experiment.Scale;
import org.thaw.insight.experiment.Way;
import org.thaw.library.Practice;

/** Reads what a person chose for an experiment. */
final class DesignForm {
    static final String OWN = "own";
    static final String WITHOUT = "without";
    static final int LONGEST = 200;

    private final Filled form;
    private final List<Practice> offered;

    DesignForm(Filled form, List<Practice> offered) {
        this.form = form;
        this.offered = List.copyOf(offered);
    }

    /** @throws FaultyFormException where something is missing, is too long, or is not offered */
    Design read() {
        String question = words("wondering", "Write your question. A few words are enough.");
        Way first = way("first");
        Way second = way("second");
        if (first.equals(second)) {
            throw new FaultyFormException(
                    "second", "Choose two different ways. There is nothing to compare otherwise.");
        }
        return new Design(question, first, second, scale(), better());
    }

    /** @throws FaultyFormException where none was chosen */
    Length length() {
        return Length.read(form.text("days"))
                .orElseThrow(() -> new FaultyFormException("days", "Choose how many days it goes on."));
    }

    /** All that was typed, for the reader of words that call for help. */
    static String[] typed(Filled form) {
        return Stream.of("wondering", "first-own", "second-own", "scale-own")
                .flatMap(field -> form.words(field).stream())
                .toArray(String[]::new);
    }

    private Way way(String field) {
        String chosen = form.text(field);
        Optional<String> own = form.words(field + "-own");
        if (own.isPresent() && !chosen.isEmpty() && !chosen.equals(OWN)) {
            throw new FaultyFormException(field, "Choose from the list, or write your own words. Not both.");
        }
        if (own.isPresent() || chosen.equals(OWN)) {
            return new Way.InOwnWords(words(field + "-own", "Write what you do on these days."));
        }
        if (chosen.equals(WITHOUT) && field.equals("second")) {
            return new Way.Without();
        }
        return offered.stream()
                .filter(practice -> practice.id().equals(chosen))
                .map(Practice::id)
                .<Way>map(Way.OfThaw::new)
                .findFirst()
                .orElseThrow(() -> new FaultyFormException(field, "Choose what you do on these days, or write it."));
    }

    private Scale scale() {
        Scale.Kind kind = Pressed.read(Scale.Kind.class, form.text("scale"))
                .or(() -> form.words("scale-own").map(_ -> Scale.Kind.OWN))
                .orElseThrow(() -> new FaultyFormException("scale", "Choose what you note each day."));
        return kind == Scale.Kind.OWN ? Scale.own(words("scale-own", "Write what you note each day.")) : Scale.of(kind);
    }

    private Better better() {
        return Pressed.read(Better.class, form.text("better"))
                .orElseThrow(() -> new FaultyFormException("better", "Choose what would be better for you."));
    }

    private String words(String field, String missing) {
        String words = form.words(field).orElseThrow(() -> new FaultyFormException(field, missing));
        if (words.length() > LONGEST) {
            throw new FaultyFormException(field, "That is too long. Up to 200 letters fit.");
        }
        return words;
    }
}
