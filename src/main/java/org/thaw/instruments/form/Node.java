package org.thaw.instruments.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item in somebody’s answers. A group that repeats has one for each time. Changed in place, by one thread: a form is
 * worked out anew after each answer.
 */
public final class Node {
    private final Item item;
    private final Optional<Node> parent;
    private final int under;
    private final List<Node> children = new ArrayList<>();
    private List<Value> values = List.of();
    private boolean enabled = true;

    /** @param under which answer of the parent it belongs to, from 0; 0 below a group */
    public Node(Item item, Optional<Node> parent, int under) {
        this.item = item;
        this.parent = parent;
        this.under = under;
    }

    public Item item() {
        return item;
    }

    public Optional<Node> parent() {
        return parent;
    }

    public int under() {
        return under;
    }

    public List<Node> children() {
        return children;
    }

    public List<Value> values() {
        return values;
    }

    public void answer(List<Value> given) {
        values = List.copyOf(given);
    }

    /** Whether its own conditions hold. */
    public boolean enabled() {
        return enabled;
    }

    public void enable(boolean now) {
        enabled = now;
    }

    /**
     * Whether it is asked: its own conditions hold and those of everything around it. What stands below a question is
     * asked once the question has an answer, since that is where FHIR keeps it.
     */
    public boolean reached() {
        return enabled && parent.map(one -> one.reached() && one.holds(under)).orElse(true);
    }

    private boolean holds(int place) {
        return !item.type().isQuestion() || place < values.size();
    }

    /** Itself and all below it. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    @Override
    public String toString() {
        return "Node[hidden]";
    }
}
