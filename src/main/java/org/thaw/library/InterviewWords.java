package org.thaw.library;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.interview.Contradiction;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.QuestionPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the interview says. Words that are missing, and words that belong to nothing, are faults. */
record InterviewWords(Map<String, JsonNode> words, ProseReader prose, Faults faults) {
    private static final String FILE = "en/interview.yaml";

    static InterviewWords read(ContentFolder folder, ProseReader prose, Faults faults) {
        return new InterviewWords(folder.byId(FILE, JsonNode.class), prose, faults);
    }

    String heading(String page) {
        return said(page, group("pages").path(page).path("heading"));
    }

    /** The sentence before the questions of a page; empty where it has none. */
    String lead(String page) {
        JsonNode lead = group("pages").path(page).path("lead");
        return lead.isMissingNode() ? "" : said(page, lead);
    }

    String question(String id, String what) {
        return said(id + ", " + what, group("questions").path(id).path(what));
    }

    String contradiction(String id) {
        return said(id, group("contradictions").path(id));
    }

    void nothingIsLeftOver(Interview interview) {
        leftOver("pages", interview.pages().stream().map(QuestionPage::id));
        leftOver("questions", interview.questions().map(Question::id));
        leftOver("contradictions", interview.contradictions().stream().map(Contradiction::id));
    }

    private void leftOver(String group, Stream<String> known) {
        Set<String> left = new LinkedHashSet<>(group(group).propertyNames());
        left.removeAll(known.collect(Collectors.toSet()));
        left.forEach(id -> faults.add(FILE, "the words for " + id + " belong to nothing."));
    }

    private String said(String where, JsonNode node) {
        String text = node.asString("");
        if (text.isBlank()) {
            faults.add(FILE, "there are no words for " + where + ".");
        }
        // Drawn as plain text; read as prose only to hold it to the same voice and the same sources.
        prose.inline(FILE + ", " + where, text, prose.citations());
        return text;
    }

    private JsonNode group(String name) {
        return words.getOrDefault(name, MissingNode.getInstance());
    }
}
