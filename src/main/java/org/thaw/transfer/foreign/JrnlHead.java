package org.thaw.transfer.foreign;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.transfer.foreign.written.WrittenMoment;

/** What the first line of an entry of jrnl may be. */
sealed interface JrnlHead {
    Pattern BRACKETED = Pattern.compile("\\[([^\\]]{1,60})](?: (.*))?");
    Pattern LIKE_A_TIME = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}\\b.{0,40}");
    Pattern MARKDOWN = Pattern.compile("#{1,3} (\\d.*)");
    int MOST_WORDS_OF_A_TIME = 3;

    /** An entry begins here. */
    record Begins(LocalDateTime at, String rest) implements JrnlHead {
        @Override
        public String toString() {
            return "Begins[hidden]";
        }
    }

    /** An entry begins here, at a time that cannot be understood. */
    record Unclear() implements JrnlHead {}

    /** How a file marks where an entry begins. */
    enum Style {
        /** “[2026-11-03 21:30] Title”: the journal itself, and the export as text. */
        BRACKETS {
            @Override
            Optional<JrnlHead> read(String line) {
                Matcher head = BRACKETED.matcher(line);
                if (!head.matches()) {
                    return Optional.empty();
                }
                String rest = head.group(2) == null ? "" : head.group(2);
                Optional<JrnlHead> begins = WrittenMoment.read(head.group(1)).map(at -> new Begins(at, rest));
                return begins.or(() -> Optional.<JrnlHead>of(new Unclear())
                        .filter(_ -> LIKE_A_TIME.matcher(head.group(1)).matches()));
            }
        },
        /** “2026-11-03 21:30 Title”: journals of version 1, in which later entries have brackets. */
        BARE {
            @Override
            Optional<JrnlHead> read(String line) {
                return BRACKETS.read(line).or(() -> begins(line).filter(head -> line.indexOf(':') > 0));
            }
        },
        /** “### 2026-11-03 21:30 Title”: the export as Markdown. */
        HEADINGS {
            @Override
            Optional<JrnlHead> read(String line) {
                Matcher head = MARKDOWN.matcher(line);
                return head.matches() ? begins(head.group(1)) : Optional.empty();
            }
        };

        abstract Optional<JrnlHead> read(String line);
    }

    /** The longest beginning of a line that is a time. */
    private static Optional<JrnlHead> begins(String line) {
        String[] words = line.split(" ", MOST_WORDS_OF_A_TIME + 1);
        for (int count = Math.min(MOST_WORDS_OF_A_TIME, words.length); count > 0; count--) {
            String time = String.join(" ", java.util.Arrays.copyOf(words, count));
            Optional<LocalDateTime> at = WrittenMoment.read(time);
            if (at.isPresent()) {
                String rest = line.length() > time.length() ? line.substring(time.length() + 1) : "";
                return Optional.of(new Begins(at.get(), rest));
            }
        }
        return Optional.empty();
    }
}
