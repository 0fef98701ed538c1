package org.thaw.people.ntfy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.people.answer.Answer;
import org.thaw.vault.EntryId;

/** What a press on a button publishes: an answer, and to which letter. */
record Reply(Answer answer, EntryId letter) {
    private static final Pattern BODY = Pattern.compile("([a-z]{2,10})\\.([0-9a-f-]{36})");

    String body() {
        return answer.word() + "." + letter;
    }

    /** Nothing where it is anything else; anybody can publish anything. */
    static Optional<Reply> read(String body) {
        Matcher matcher = BODY.matcher(body);
        return matcher.matches()
                ? Answer.read(matcher.group(1))
                        .flatMap(answer -> EntryId.read(matcher.group(2)).map(letter -> new Reply(answer, letter)))
                : Optional.empty();
    }
}
