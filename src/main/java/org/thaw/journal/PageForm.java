package org.thaw.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.diary.When;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.page.JournalPage.State;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;

/**
 * Between a page and the fields of its form, both ways.
 *
 * @param filled what stands in the fields
 */
record PageForm(Filled filled) {
    /** In characters; a book of a hundred pages. */
    static final int LONGEST = 200_000;

    private static final int MOST_FEELINGS = 30;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_FEELING = 100;

    static final PageForm EMPTY = new PageForm(Filled.EMPTY);

    static PageForm of(Kept<JournalPage> kept, ZoneId zone) {
        When when = When.of(kept.at(), zone);
        JournalPage page = kept.entry();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("title", page.title().stream().toList());
        values.put("text", List.of(page.text()));
        values.put("feeling", page.feelings());
        values.put("on", List.of(when.on()));
        values.put("at", List.of(when.at()));
        values.put("entry", List.of(kept.id().toString()));
        values.put("seen", List.of(state(kept)));
        return new PageForm(Filled.of(values));
    }

    /**
     * The page that the form tells, with the tags it had.
     *
     * @throws FaultyFormException where there is nothing in it, or too much
     */
    JournalPage read(State state, List<String> tags) {
        if (text().isBlank() && title().isBlank() && feelings().isEmpty()) {
            throw new FaultyFormException("text", "Write a line, or choose a word. One of them is enough.");
        }
        if (text().length() > LONGEST || title().length() > LONGEST_TITLE) {
            throw new FaultyFormException("text", "That is too long for one page. Please put a part of it on another.");
        }
        return new JournalPage(
                Optional.of(title().strip()).filter(title -> !title.isEmpty()), text(), feelings(), tags, state);
    }

    String title() {
        return filled.text("title");
    }

    String text() {
        return filled.text("text").replace("\r\n", "\n");
    }

    /** The words a person chose, each once. */
    List<String> feelings() {
        return filled.values("feeling").stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_FEELING)
                .distinct()
                .limit(MOST_FEELINGS)
                .toList();
    }

    String on() {
        return filled.text("on");
    }

    String at() {
        return filled.text("at");
    }

    /** The page that the form changes; nothing where it is a new one. */
    Optional<EntryId> entry() {
        return EntryId.read(filled.text("entry"));
    }

    /** What the page was when the form was drawn. */
    String seen() {
        return filled.text("seen");
    }

    boolean isOf(Kept<JournalPage> kept) {
        return seen().equals(state(kept));
    }

    /** Tells one state of a page from another. */
    private static String state(Kept<JournalPage> kept) {
        JournalPage page = kept.entry();
        String all = String.join("\0", page.title().orElse(""), page.text(), String.join("\0", page.feelings()))
                + kept.at()
                + page.state();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "PageForm[hidden]";
    }
}
