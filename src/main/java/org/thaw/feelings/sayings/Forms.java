package org.thaw.feelings.sayings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.library.Feeling;
import org.thaw.phrases.Spelling;
import org.thaw.phrases.Words;

/** The words of the vocabulary in one language, as plain words: what is said of oneself, and what a feeling is called. */
final class Forms {
    private static final int LONGEST = 5;

    private final Spelling spelling;
    private final Map<String, Feeling> feelings = new HashMap<>();
    private final TreeSet<String> said = new TreeSet<>();
    private final TreeSet<String> names = new TreeSet<>();

    private Forms(Spelling spelling) {
        this.spelling = spelling;
    }

    static Forms english(List<Feeling> vocabulary, Spelling spelling) {
        Forms forms = new Forms(spelling);
        for (Feeling feeling : vocabulary) {
            feeling.said().forEach(word -> forms.said.add(forms.plain(feeling, word)));
            feeling.names().forEach(name -> forms.names.add(forms.plain(feeling, name)));
        }
        return forms;
    }

    /** What has two forms is said of a person; the rest may be that or what the feeling is called. */
    static Forms spanish(List<Feeling> vocabulary, Spelling spelling) {
        Forms forms = new Forms(spelling);
        for (Feeling feeling : vocabulary) {
            for (String gloss : feeling.spanish()) {
                List<String> words = Arrays.stream(gloss.split(","))
                        .map(word -> forms.plain(feeling, word))
                        .toList();
                forms.said.addAll(words);
                if (words.size() == 1) {
                    forms.names.addAll(words);
                }
            }
        }
        return forms;
    }

    private String plain(Feeling feeling, String word) {
        String plain = spelling.read(word).words().stream()
                .filter(piece -> !Words.isMark(piece))
                .collect(Collectors.joining(" "));
        feelings.putIfAbsent(plain, feeling);
        return plain;
    }

    /** Two classes for a phrase book: {@code word} and {@code name}. */
    List<String> classes() {
        return List.of("word = " + String.join(" | ", said), "name = " + String.join(" | ", names));
    }

    /** The feeling whose form ends just before a place, the longest form first. */
    Optional<Feeling> endingAt(Words words, int from, int to) {
        for (int length = Math.min(LONGEST, to - from); length > 0; length--) {
            Feeling feeling = feelings.get(String.join(" ", words.words().subList(to - length, to)));
            if (feeling != null) {
                return Optional.of(feeling);
            }
        }
        return Optional.empty();
    }
}
