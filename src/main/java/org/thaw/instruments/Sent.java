package org.thaw.instruments;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.instruments.filling.Judge;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Node;

/** What a form brought along: taken over into the answers, with what has to be looked at. */
final class Sent {
    private final Map<String, String[]> parameters;
    private final Set<String> drawn;
    private final ZoneId zone;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    private Sent(HttpServletRequest request, ZoneId zone) {
        this.parameters = request.getParameterMap();
        this.drawn = Stream.of(parameters.getOrDefault("drawn", new String[0]))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.zone = zone;
    }

    /** Answers the questions that the form drew. */
    static Sent into(Work work, HttpServletRequest request, ZoneId zone) {
        Sent sent = new Sent(request, zone);
        for (String key : sent.drawn()) {
            work.node(key).filter(node -> node.item().isAsked()).ifPresent(node -> sent.take(key, node));
        }
        return sent;
    }

    private void take(String key, Node node) {
        List<String> fields =
                Stream.concat(values("a." + key), values("o." + key)).toList();
        Typed typed =
                Typed.read(node.item(), fields, values("u." + key).findFirst().orElse(""), zone);
        node.answer(typed.values());
        fields.stream().filter(text -> !text.startsWith(Typed.CHOSEN)).forEach(texts::add);
        typed.fault()
                .or(() -> Judge.given(node).stream().map(Fault::sentence).findFirst())
                .ifPresent(fault -> faults.put(key, fault));
    }

    private Stream<String> values(String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0]));
    }

    /** What was typed into a question’s fields, as it was typed; nothing where the form did not draw it. */
    Optional<Typing.Left> fields(String key) {
        return drawn().contains(key)
                ? Optional.of(new Typing.Left(
                        Stream.concat(values("a." + key), values("o." + key))
                                .filter(text -> !text.isBlank())
                                .toList(),
                        values("u." + key).findFirst().orElse("")))
                : Optional.empty();
    }

    /** The keys of the questions that the form drew. */
    Set<String> drawn() {
        return drawn;
    }

    /** What is wrong, by the key of the question. */
    Map<String, String> faults() {
        return faults;
    }

    /** All that was typed, for the reader of words that call for help. */
    String[] texts() {
        return texts.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return "Sent[hidden]";
    }
}
