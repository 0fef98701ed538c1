package org.thaw.instruments;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.crisis.HelpOffers;
import org.thaw.draft.Draft;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Trait;
import org.thaw.vault.OpenVault;

/** Draws forms that are being filled in. */
@Component
class FillPages {
    private final Typing typing;
    private final HelpOffers offers;
    private final Clock clock;

    FillPages(Typing typing, HelpOffers offers, Clock clock) {
        this.typing = typing;
        this.offers = offers;
        this.clock = clock;
    }

    static String path(Work work) {
        return "/questionnaires/filled/" + work.kept().id();
    }

    /** Where one question of a form is asked. */
    static String at(Work work, Node question) {
        return path(work) + "?at=" + encoded(work.key(question));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a page is drawn for. */
    record Drawing(
            HttpServletRequest request, OpenVault vault, Work work, Optional<Sent> sent, Map<String, String> faults) {
        static Drawing fresh(HttpServletRequest request, OpenVault vault, Work work) {
            return new Drawing(request, vault, work, Optional.empty(), Map.of());
        }

        @Override
        public String toString() {
            return "Drawing[hidden]";
        }
    }

    FillPage whole(Drawing drawing) {
        return page(
                drawing, Optional.empty(), 0, "/questionnaires", drawing.work().shown());
    }

    FillPage one(Drawing drawing, Node question) {
        Work work = drawing.work();
        List<Node> questions = work.questions();
        int place = questions.indexOf(question);
        String back = place > 0 ? at(work, questions.get(place - 1)) : "/questionnaires";
        List<Node> drawn = Stream.concat(work.before(question).stream(), Stream.of(question))
                .toList();
        return page(drawing, Optional.of(work.key(question)), place + 1, back, drawn);
    }

    private FillPage page(Drawing drawing, Optional<String> at, int place, String back, List<Node> nodes) {
        Work work = drawing.work();
        Draft draft = typing.of(drawing.vault(), work, at);
        List<Node> shown = work.shown();
        return new FillPage(
                work.plan().form().title(),
                path(work),
                at,
                place,
                work.questions().size(),
                back,
                nodes.stream().map(node -> field(drawing, node, shown, draft)).toList(),
                work.left().stream().map(Fault::sentence).distinct().toList(),
                drawing.request().getParameter("more") != null,
                draft,
                offers.of(drawing.request()));
    }

    private Field field(Drawing drawing, Node node, List<Node> shown, Draft draft) {
        Work work = drawing.work();
        String key = work.key(node);
        Optional<Typing.Left> left = node.item().isAsked()
                ? drawing.sent()
                        .flatMap(sent -> sent.fields(key))
                        .or(() -> typing.into(drawing.vault(), work, key, draft))
                : Optional.empty();
        return new Field(
                node,
                key,
                left.map(Typing.Left::fields).orElseGet(() -> kept(node)),
                left.map(Typing.Left::unit).orElse(""),
                ends(work, node, shown),
                Optional.ofNullable(drawing.faults().get(key)));
    }

    private List<String> kept(Node node) {
        return node.values().stream()
                .map(value -> Typed.field(node.item(), value, clock.getZone()))
                .toList();
    }

    /** The parts that end with a node on the page of the whole form. */
    private static List<Field.End> ends(Work work, Node node, List<Node> shown) {
        int next = shown.indexOf(node) + 1;
        return Stream.iterate(Optional.of(node), Optional::isPresent, one -> one.flatMap(Node::parent))
                .flatMap(Optional::stream)
                .filter(part ->
                        part.item().type() == ItemType.GROUP && part.item().has(Trait.REPEATS))
                .filter(part -> next == shown.size() || part.all().noneMatch(shown.get(next)::equals))
                .flatMap(part -> end(work, part).stream())
                .toList();
    }

    private static Optional<Field.End> end(Work work, Node part) {
        List<Node> all = work.answers().times(part);
        int most = part.item().bounds().greatestNumber().orElse(Integer.MAX_VALUE);
        Field.End end = new Field.End(work.key(part), all.size() < most, all.size() > 1);
        return all.getLast() == part && (end.more() || end.less()) ? Optional.of(end) : Optional.empty();
    }
}
