package org.thaw.instruments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.instruments.filling.Plan;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Trait;
import org.thaw.vault.Kept;

/**
 * A form with the answers so far, worked out.
 *
 * @param left what could not be worked out
 */
record Work(Kept<FilledForm> kept, Plan plan, Answers answers, List<Fault> left) {
    /** What a person sees, in order: what is asked, what is calculated, and words to read. */
    List<Node> shown() {
        return visible(answers.roots()).toList();
    }

    private static Stream<Node> visible(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node.reached() && !node.item().has(Trait.HIDDEN))
                .flatMap(node -> Stream.concat(Stream.of(node), visible(node.children())));
    }

    /** The questions a person answers, in order. */
    List<Node> questions() {
        return shown().stream().filter(node -> node.item().isAsked()).toList();
    }

    /** What a node is called in forms and addresses. */
    String key(Node node) {
        return node.item().linkId() + "~" + place(node);
    }

    /** Which of the nodes with its link id it is, from 0. */
    private int place(Node node) {
        List<Node> all = answers.of(node.item().linkId());
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place) == node) {
                return place;
            }
        }
        return 0;
    }

    Optional<Node> node(String key) {
        int end = key.lastIndexOf('~');
        if (end < 0 || !key.substring(end + 1).matches("\\d{1,5}")) {
            return Optional.empty();
        }
        List<Node> all = answers.of(key.substring(0, end));
        int place = Integer.parseInt(key.substring(end + 1));
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** What was said before the question by the groups around it, and by words to read just before it. */
    List<Node> before(Node question) {
        List<Node> shown = shown();
        int at = shown.indexOf(question);
        int from = at;
        while (from > 0 && !shown.get(from - 1).item().type().isQuestion()) {
            from--;
        }
        List<Node> around = Stream.iterate(question.parent(), Optional::isPresent, one -> one.flatMap(Node::parent))
                .flatMap(Optional::stream)
                .filter(node -> node.item().type() == ItemType.GROUP)
                .toList();
        List<Node> near = shown.subList(from, at);
        return Stream.concat(around.reversed().stream().filter(node -> !near.contains(node)), near.stream())
                .toList();
    }

    @Override
    public String toString() {
        return "Work[hidden]";
    }
}
