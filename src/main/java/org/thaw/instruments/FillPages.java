package org.thaw.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Trait;

/** Draws forms that are being filled in. */
@Component
class FillPages {
    static String path(Work work) {
        return "/questionnaires/filled/" + work.kept().id();
    }

    FillPage whole(Work work, Optional<Sent> sent, Map<String, String> faults) {
        return page(work, Optional.empty(), 0, "/questionnaires", work.shown(), sent, faults);
    }

    FillPage one(Work work, Node question, Optional<Sent> sent, Map<String, String> faults) {
        List<Node> questions = work.questions();
        int place = questions.indexOf(question);
        String back = place > 0 ? at(work, questions.get(place - 1)) : "/questionnaires";
        List<Node> drawn = Stream.concat(work.before(question).stream(), Stream.of(question))
                .toList();
        return page(work, Optional.of(work.key(question)), place + 1, back, drawn, sent, faults);
    }

    static String at(Work work, Node question) {
        return path(work) + "?at="
                + java.net.URLEncoder.encode(work.key(question), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static FillPage page(
            Work work,
            Optional<String> at,
            int place,
            String back,
            List<Node> nodes,
            Optional<Sent> sent,
            Map<String, String> faults) {
        return new FillPage(
                work.plan().form().title(),
                path(work),
                at,
                place,
                work.questions().size(),
                back,
                nodes.stream().map(node -> field(work, node, sent, faults)).toList(),
                work.left().stream().map(Fault::sentence).distinct().toList());
    }

    private static Field field(Work work, Node node, Optional<Sent> sent, Map<String, String> faults) {
        String key = work.key(node);
        List<String> given = sent.flatMap(one -> one.fields(key)).orElseGet(() -> node.values().stream()
                .map(value -> Typed.field(node.item(), value))
                .toList());
        return new Field(node, key, given, depth(node), isLast(work, node), Optional.ofNullable(faults.get(key)));
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Optional<Node> around = node.parent(); around.isPresent(); around = around.flatMap(Node::parent)) {
            depth++;
        }
        return depth;
    }

    private static boolean isLast(Work work, Node node) {
        if (node.item().type() != ItemType.GROUP || !node.item().has(Trait.REPEATS)) {
            return false;
        }
        List<Node> siblings = work.answers().of(node.item().linkId()).stream()
                .filter(one -> one.parent().equals(node.parent()))
                .toList();
        return siblings.getLast() == node;
    }
}
