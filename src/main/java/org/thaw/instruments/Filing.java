package org.thaw.instruments;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.instruments.filling.Plan;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.reading.FormReader;
import org.thaw.instruments.reading.ResponseReader;
import org.thaw.instruments.reading.ResponseWriter;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Takes questionnaires out of a vault, works them out, and puts them back. */
@Component
class Filing {
    /** Forms whose formulas were read lately; nobody fills in more at a time. */
    private static final int REMEMBERED = 8;

    private final Shipped shipped;
    private final Clock clock;
    private final Map<String, Form> forms = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Form> eldest) {
            return size() > REMEMBERED;
        }
    };

    Filing(Shipped shipped, Clock clock) {
        this.shipped = shipped;
        this.clock = clock;
    }

    List<Kept<FilledForm>> all(OpenVault vault) {
        return vault.all(FilledForm.TYPE).reversed();
    }

    Kept<FilledForm> begin(OpenVault vault, FilledForm form) {
        return vault.save(FilledForm.TYPE, clock.instant(), form);
    }

    /** A questionnaire with its answers worked out; nothing where there is none with the id. */
    Optional<Work> open(OpenVault vault, String id) {
        return EntryId.read(id)
                .flatMap(known -> vault.find(FilledForm.TYPE, known))
                .flatMap(kept -> form(kept.entry()).map(form -> work(kept, form)));
    }

    /** Seals the answers as they are, with the time; they are on disk when this returns. */
    Kept<FilledForm> keep(OpenVault vault, Work work, boolean done) {
        Instant at = clock.instant();
        String response = response(work, done, at);
        return vault.save(
                FilledForm.TYPE,
                new Kept<>(work.kept().id(), at, work.kept().entry().with(response, done)));
    }

    /** The answers as FHIR has them, as they were when they were last kept. */
    String response(Work work) {
        return response(work, work.kept().entry().done(), work.kept().at());
    }

    private static String response(Work work, boolean done, Instant at) {
        return ResponseWriter.write(
                work.answers(), done ? ResponseWriter.Status.COMPLETED : ResponseWriter.Status.IN_PROGRESS, at);
    }

    private Work work(Kept<FilledForm> kept, Form form) {
        Plan plan = Plan.of(form);
        Answers answers = kept.entry().response().isEmpty()
                ? plan.begin()
                : ResponseReader.kept(form, kept.entry().response()).answers().orElseGet(plan::begin);
        return new Work(kept, plan, answers, plan.work(answers));
    }

    /** The form that was filled in; nothing where it cannot be read any more. */
    Optional<Form> form(FilledForm filled) {
        return filled.shipped().isEmpty() ? brought(filled.form()) : shipped.form(filled.shipped());
    }

    private synchronized Optional<Form> brought(String json) {
        Form known = forms.get(json);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Form> read = FormReader.read(json).form();
        read.ifPresent(form -> forms.put(json, form));
        return read;
    }
}
