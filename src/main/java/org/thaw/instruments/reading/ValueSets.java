package org.thaw.instruments.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.instruments.form.Value.Coding;

/** The sets of answers that a form brings along. */
final class ValueSets {
    private final Map<String, Fields> sets = new HashMap<>();
    private final Map<String, Fields> systems = new HashMap<>();

    ValueSets(Fields form) {
        for (Fields contained : form.list("contained")) {
            String kind = contained.raw("resourceType").asStringOpt().orElse("");
            if (kind.equals("ValueSet")) {
                contained.text("id").ifPresent(id -> sets.put("#" + id, contained));
                contained.text("url").ifPresent(url -> sets.put(url, contained));
            } else if (kind.equals("CodeSystem")) {
                contained.text("url").ifPresent(url -> systems.put(url, contained));
            }
        }
    }

    /** The answers of a set; nothing where the form does not bring it. */
    Optional<List<Coding>> answers(String address) {
        String bare = address.contains("|") ? address.substring(0, address.indexOf('|')) : address;
        return Optional.ofNullable(sets.get(bare)).map(this::answers);
    }

    private List<Coding> answers(Fields set) {
        List<Coding> all = new ArrayList<>();
        set.object("expansion").ifPresent(expansion -> expanded(expansion, all));
        if (all.isEmpty()) {
            set.object("compose").ifPresent(compose -> compose.list("include").forEach(one -> included(one, all)));
        }
        return all;
    }

    private static void expanded(Fields from, List<Coding> all) {
        for (Fields one : from.list("contains")) {
            if (!one.truth("abstract")) {
                all.add(ValueReader.coding(one));
            }
            expanded(one, all);
        }
    }

    private void included(Fields include, List<Coding> all) {
        Optional<String> system = include.text("system");
        Optional<Fields> brought = system.map(systems::get);
        if (include.has("concept")) {
            for (Fields concept : include.list("concept")) {
                Coding coding = ValueReader.coding(concept);
                all.add(new Coding(
                        system, coding.code(), coding.display(), coding.weight().or(() -> weightIn(brought, coding))));
            }
        } else {
            brought.ifPresent(codes -> concepts(codes, system, all));
        }
    }

    private static void concepts(Fields from, Optional<String> system, List<Coding> all) {
        for (Fields concept : from.list("concept")) {
            Coding coding = ValueReader.coding(concept);
            all.add(new Coding(system, coding.code(), coding.display(), coding.weight()));
            concepts(concept, system, all);
        }
    }

    private static Optional<java.math.BigDecimal> weightIn(Optional<Fields> system, Coding coding) {
        List<Coding> all = new ArrayList<>();
        system.ifPresent(codes -> concepts(codes, Optional.empty(), all));
        return all.stream()
                .filter(one -> one.code().equals(coding.code()))
                .findFirst()
                .flatMap(Coding::weight);
    }
}
