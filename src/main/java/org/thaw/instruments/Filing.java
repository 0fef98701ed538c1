package org.thaw.instruments;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    /** Forms that were used lately; nobody fills in more at a time. */
    private static final int REMEMBERED = 16;

    private final Shipped shipped;
    private final Clock clock;
    private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
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
                .flatMap(kept -> opened(kept.entry()).map(form -> work(kept, form.plan())));
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

    private static Work work(Kept<FilledForm> kept, Plan plan) {
        Answers answers = kept.entry().response().isEmpty()
                ? plan.begin()
                : ResponseReader.kept(plan.form(), kept.entry().response())
                        .answers()
                        .orElseGet(plan::begin);
        return new Work(kept, plan, answers, plan.work(answers));
    }

    /** The form that was filled in; nothing where it cannot be read any more. */
    Optional<Form> form(FilledForm filled) {
        return opened(filled).map(Opened::form);
    }

    private synchronized Optional<Opened> opened(FilledForm filled) {
        String key = filled.shipped().isEmpty() ? filled.form() : filled.shipped();
        Opened known = opened.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Form> form = filled.shipped().isEmpty() ? FormReader.read(key).form() : shipped.form(key);
        Optional<Opened> fresh = form.map(Opened::new);
        fresh.ifPresent(one -> opened.put(key, one));
        return fresh;
    }

    /** A form, and how it is worked out once somebody fills it in. */
    private static final class Opened {
        private final Form form;
        private @Nullable Plan plan;

        Opened(Form form) {
            this.form = form;
        }

        Form form() {
            return form;
        }

        synchronized Plan plan() {
            Plan known = plan;
            if (known == null) {
                known = Plan.of(form);
                known.warm();
                plan = known;
            }
            return known;
        }
    }
}
