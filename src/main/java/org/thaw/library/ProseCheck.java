package org.thaw.library;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What words are held to. A paragraph or list item makes a claim when it stands under “What people have found”, gives
 * a share of people, or speaks of research; a claim cites a source. Long sentences and words outside the voice are
 * warnings, because a person must judge them.
 */
final class ProseCheck {
    static final String CLAIMS = "What people have found";

    private static final int MOST_WORDS = 25;
    private static final Pattern SPEAKS_OF_RESEARCH = Pattern.compile(
            "%|\\b(in|out of) every \\d|\\b(study|studies|survey|surveys|trial|trials|researchers)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTSIDE_THE_VOICE = Pattern.compile(
            "!|\\b(should|when tears come|passed away|commit(ted)? suicide|well done)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])[”)]?\\s+");

    private final Set<String> sources;
    private final Set<String> addresses;
    private final Faults faults;

    /**
     * @param sources ids that may be cited
     * @param addresses pages of our own that may be linked to
     */
    ProseCheck(Set<String> sources, Set<String> addresses, Faults faults) {
        this.sources = sources;
        this.addresses = addresses;
        this.faults = faults;
    }

    void check(String where, Node document) {
        String heading = "";
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                heading = ProseReader.text(block);
            }
            block.accept(new BlockVisitor(where, heading));
        }
    }

    private final class BlockVisitor extends AbstractVisitor {
        private final String where;
        private final String heading;
        private boolean cites;

        private BlockVisitor(String where, String heading) {
            this.where = where;
            this.heading = heading;
        }

        @Override
        public void visit(Paragraph paragraph) {
            cites = false;
            visitChildren(paragraph);
            String text = ProseReader.text(paragraph);
            boolean claims =
                    heading.equals(CLAIMS) || SPEAKS_OF_RESEARCH.matcher(text).find();
            if (claims && !cites) {
                faults.add(where, "a claim without a source: “" + beginning(text) + "”.");
            }
            voice(text);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Citation citation) {
                cites = true;
                if (!sources.contains(citation.source())) {
                    faults.add(where, "there is no source with the id " + citation.source() + ".");
                }
            }
        }

        @Override
        public void visit(Link link) {
            String to = link.getDestination();
            if (to.startsWith("/") && !addresses.contains(to)) {
                faults.add(where, "a link to " + to + ", which is no page of Thaw.");
            }
            visitChildren(link);
        }

        private void voice(String text) {
            if (OUTSIDE_THE_VOICE.matcher(text).find()) {
                faults.warn(where, "words outside the voice: “" + beginning(text) + "”.");
            }
            for (String sentence : SENTENCE_END.splitAsStream(text).toList()) {
                int words = words(sentence).size();
                if (words > MOST_WORDS) {
                    faults.warn(where, "a sentence of " + words + " words: “" + beginning(sentence) + "”.");
                }
            }
        }
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.strip().split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static String beginning(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60).strip() + "…";
    }
}
