package org.thaw.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Comparing;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.reading.FormReader;
import org.thaw.library.Instrument;
import org.thaw.library.Library;

/** The questionnaires that Thaw brings along. Each is read when it is first asked for, and not at the start. */
@Component
class Shipped {
    /** Thaw’s own questions, which are no instrument. */
    static final String OWN = "thaw4";

    /** The item that adds its answers up. */
    private static final String TOTAL = "total";

    private static final List<String> ORDER = List.of("phq2", "phq9", "gad2", "gad7", "pcptsd5");

    private final Path folder;
    private final Library library;
    private final Map<String, Form> read = new ConcurrentHashMap<>();

    Shipped(@Value("${thaw.content:content}") Path content, Library library) {
        this.folder = content.resolve("instruments");
        this.library = library;
    }

    /** Those with words that may be shown, shorter before longer. */
    List<Instrument> instruments() {
        return ORDER.stream().flatMap(id -> instrument(id).stream()).toList();
    }

    Optional<Instrument> instrument(String id) {
        return library.instruments().stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> one.shipText() == Instrument.ShipText.YES && ORDER.contains(id))
                .findFirst();
    }

    Optional<Form> form(String id) {
        return ORDER.contains(id) || id.equals(OWN)
                ? Optional.of(read.computeIfAbsent(id, this::read))
                : Optional.empty();
    }

    /** What the total of its answers means; nothing where it has none, or is not answered whole. */
    Optional<Meaning> meaning(String id, Answers answers) {
        return instrument(id).flatMap(instrument -> answers.of(TOTAL).stream()
                .flatMap(node -> node.values().stream())
                .flatMap(value -> Comparing.number(value).stream())
                .findFirst()
                .map(total -> new Meaning(instrument, total.intValueExact())));
    }

    private Form read(String id) {
        try {
            return FormReader.read(Files.readString(folder.resolve(id + ".json")))
                    .form()
                    .orElseThrow(() -> new IllegalStateException("the questionnaire " + id + " has a fault"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
