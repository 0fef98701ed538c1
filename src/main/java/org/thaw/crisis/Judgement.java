package org.thaw.crisis;

import java.util.List;
import java.util.Set;
import org.thaw.phrases.Words;

/**
 * The one rule that turns findings into an answer.
 *
 * <ol>
 *   <li>A finding that contains another replaces it: "she said she wanted to die" replaces "wanted to die".
 *   <li>Where a figure of speech, an accident or a denial merely overlaps another finding, it takes it away.
 *   <li>What is left answers by its sense; the nearest time decides what was told in the past and what has no date.
 *   <li>The answer that brings help nearest wins.
 * </ol>
 *
 * Nothing after a sentence lowers what it said: a later sentence can bring help nearer, never take it further away.
 */
final class Judgement {
    private static final Set<String> BUT = Set.of("but", "though", "although", "pero", "aunque");

    private final Words words;
    private final Times times;
    private final List<Finding> meanings;

    Judgement(Words words, List<Finding> findings) {
        this.words = words;
        this.times = new Times(words, findings);
        this.meanings = Meanings.outermostOf(findings);
    }

    Answer answer() {
        var answer = Answer.NONE;
        for (var meaning : meanings) {
            answer = answer.orNearer(answerOf(meaning));
        }
        return answer;
    }

    private Answer answerOf(Finding meaning) {
        return switch (meaning.sense()) {
            case NOW -> Answer.SHOW_NOW;
            case UNDATED -> times.isDistant(meaning) ? Answer.FOOTER : Answer.SHOW_NOW;
            case PAST -> times.isRecent(meaning) ? Answer.SHOW_NOW : Answer.FOOTER;
            case OTHER, PERHAPS -> Answer.FOOTER;
            case DENIED -> isFollowedByBut(meaning) ? Answer.FOOTER : Answer.NONE;
            case UNMEANT, RECENT, DISTANT -> Answer.NONE;
        };
    }

    /** "I don't want to die, but …": the sentence goes on, or the next begins with it. */
    private boolean isFollowedByBut(Finding denial) {
        for (int at = denial.to(); at < words.size(); at++) {
            if (BUT.contains(words.get(at))) {
                return true;
            }
            if (words.get(at).equals(Words.STOP)) {
                return at + 1 < words.size() && BUT.contains(words.get(at + 1));
            }
        }
        return false;
    }
}
