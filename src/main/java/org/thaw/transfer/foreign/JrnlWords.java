package org.thaw.transfer.foreign;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text of jrnl: its first line is the title, or its first sentence where it has one line. */
record JrnlWords(String title, String body, boolean isStarred) {
    private static final Pattern SENTENCE_END = Pattern.compile(
            "[.!?\u2026\u203c\u203d\u2047\u2048\u2049]['\u2019\"\u201d]?[\\])]*\\s+|[\uff01\uff0e\uff1f\uff61\u3002]");
    private static final Pattern TAG = Pattern.compile("(?<!\\S)@[-+*#/\\w]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static JrnlWords of(String text) {
        String words = text.strip();
        int lineEnd = words.indexOf('\n');
        String first = (lineEnd < 0 ? words : words.substring(0, lineEnd)).strip();
        if (first.endsWith("*")) {
            String rest = lineEnd < 0 ? "" : words.substring(lineEnd);
            JrnlWords unstarred = of(first.replaceAll("[\\s*]+$", "") + rest);
            return new JrnlWords(unstarred.title, unstarred.body, true);
        }
        Matcher sentence = SENTENCE_END.matcher(words);
        int end = lineEnd >= 0 ? lineEnd : sentence.find() ? sentence.end() : words.length();
        return new JrnlWords(
                words.substring(0, end).strip(), words.substring(end).strip(), false);
    }

    /** The tags of a text, in small letters and without their sign, as jrnl counts them. */
    static List<String> tags(String text) {
        return TAG.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.substring(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** With “starred” among them where the entry is. */
    List<String> withStar(List<String> tags) {
        return isStarred
                ? Stream.concat(tags.stream(), Stream.of(DayOneJson.STARRED)).toList()
                : tags;
    }

    /** The same for an entry in text, in Markdown and in JSON. */
    String identity() {
        return SPACES.matcher((title + " " + body).strip()).replaceAll(" ");
    }

    @Override
    public String toString() {
        return "JrnlWords[hidden]";
    }
}
