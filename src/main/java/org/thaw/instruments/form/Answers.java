package org.thaw.instruments.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody’s answers to a form: one node for each item, and for each time that a group is repeated. */
public final class Answers {
    private final Form form;
    private final List<Node> roots;
    private final Map<String, List<Node>> byLinkId = new HashMap<>();

    private Answers(Form form, List<Node> roots) {
        this.form = form;
        this.roots = roots;
        index();
    }

    /** A form nobody answered yet, with the initial values that it gives. */
    public static Answers blank(Form form) {
        List<Node> roots = new ArrayList<>();
        form.items().forEach(item -> roots.add(blank(item, Optional.empty(), 0)));
        return new Answers(form, roots);
    }

    /** With these nodes; items that have none are added without an answer. */
    public static Answers of(Form form, List<Node> given) {
        List<Node> roots = complete(form.items(), given, Optional.empty());
        return new Answers(form, roots);
    }

    public Form form() {
        return form;
    }

    public List<Node> roots() {
        return roots;
    }

    public Stream<Node> all() {
        return roots.stream().flatMap(Node::all);
    }

    /** All nodes of an item, in order. */
    public List<Node> of(String linkId) {
        return byLinkId.getOrDefault(linkId, List.of());
    }

    /** All times of a part that repeats, in order, within the same part or answer. */
    public List<Node> times(Node group) {
        return of(group.item().linkId()).stream()
                .filter(one -> one.parent().equals(group.parent()) && one.under() == group.under())
                .toList();
    }

    /** The node of an item that is nearest: in the same repetition where there are several. */
    public Stream<Node> near(Node from, String linkId) {
        List<Node> all = of(linkId);
        if (all.size() < 2) {
            return all.stream();
        }
        for (Optional<Node> around = from.parent(); around.isPresent(); around = around.flatMap(Node::parent)) {
            Node ancestor = around.get();
            List<Node> inside =
                    all.stream().filter(node -> isInside(node, ancestor)).toList();
            if (!inside.isEmpty()) {
                return inside.stream();
            }
        }
        return all.stream();
    }

    /** One more time of a group that repeats, after the last. */
    public Node repeat(Node last) {
        Node fresh = blank(last.item(), last.parent(), last.under());
        List<Node> siblings = last.parent().map(Node::children).orElse(roots);
        siblings.add(lastOf(siblings, last) + 1, fresh);
        index();
        return fresh;
    }

    /** Takes the last time of a group away, where there is more than one. */
    public void takeBack(Node group) {
        List<Node> siblings = group.parent().map(Node::children).orElse(roots);
        if (siblings.stream().filter(node -> isTimeOf(group, node)).count() > 1) {
            siblings.remove(lastOf(siblings, group));
            index();
        }
    }

    private static int lastOf(List<Node> siblings, Node group) {
        int last = -1;
        for (int place = 0; place < siblings.size(); place++) {
            last = isTimeOf(group, siblings.get(place)) ? place : last;
        }
        return last;
    }

    private static boolean isTimeOf(Node group, Node other) {
        return other.item().equals(group.item()) && other.under() == group.under();
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (Optional<Node> around = Optional.of(node); around.isPresent(); around = around.flatMap(Node::parent)) {
            if (around.get() == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static Node blank(Item item, Optional<Node> parent, int under) {
        Node node = new Node(item, parent, under);
        node.answer(initial(item));
        item.items().forEach(child -> node.children().add(blank(child, Optional.of(node), 0)));
        return node;
    }

    private static List<Value> initial(Item item) {
        List<Value> chosen = item.options().stream()
                .filter(Option::chosenFirst)
                .map(Option::value)
                .toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        return item.initial().stream()
                .filter(item.type()::takes)
                .map(value -> item.option(value).map(Option::value).orElse(value))
                .toList();
    }

    private static List<Node> complete(List<Item> items, List<Node> given, Optional<Node> parent) {
        Map<String, List<Node>> found = new LinkedHashMap<>();
        given.forEach(node -> found.computeIfAbsent(node.item().linkId(), _ -> new ArrayList<>())
                .add(node));
        List<Node> all = new ArrayList<>();
        for (Item item : items) {
            List<Node> nodes = found.getOrDefault(item.linkId(), List.of());
            if (nodes.isEmpty()) {
                nodes = List.of(new Node(item, parent, 0));
            }
            for (Node node : nodes) {
                List<Node> children = complete(item.items(), List.copyOf(node.children()), Optional.of(node));
                node.children().clear();
                node.children().addAll(children);
                all.add(node);
            }
        }
        return all;
    }

    private void index() {
        byLinkId.clear();
        all().forEach(node -> byLinkId.computeIfAbsent(node.item().linkId(), _ -> new ArrayList<>())
                .add(node));
    }

    @Override
    public String toString() {
        return "Answers[hidden]";
    }
}
