package org.thaw.care.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.Part;

/** Puts what was picked, and only that, in the order in which a doctor reads it. */
final class SheetMaker {
    private final Offer offer;
    private final Picked.Words words;
    private final Set<String> picks;
    private final List<Part> parts = new ArrayList<>();

    private SheetMaker(Offer offer, Picked picked) {
        this.offer = offer;
        this.words = picked.words();
        this.picks = picked.picks();
    }

    static DoctorSheet of(Offer offer, Picked picked, LocalDate day) {
        return new DoctorSheet(day, picked.length(), new SheetMaker(offer, picked).parts());
    }

    private List<Part> parts() {
        words(words.complaint(), Part.Complaint::new);
        words(words.since(), Part.Since::new);
        if (picks.contains(Offer.PRESCRIBER)) {
            words(words.prescriber(), Part.ForPrescriber::new);
        }
        list(picked(offer.medicines()), Part.Medicines::new);
        changes();
        if (picks.contains(Offer.TEARS)) {
            offer.tears().ifPresent(parts::add);
        }
        list(picks.contains(Offer.KINDS) ? offer.kinds() : List.of(), Part.KindsOfTears::new);
        list(picks.contains(Offer.EYES) ? offer.eyes() : List.of(), Part.EyesAndMouth::new);
        list(picked(offer.results()), Part.Results::new);
        list(picked(offer.fits()), Part.Fits::new);
        if (picks.contains(Offer.QUESTIONS)) {
            list(lines(words.questions()), Part.Questions::new);
        }
        return parts;
    }

    private void words(String typed, Function<String, Part> part) {
        String stripped = typed.strip();
        if (!stripped.isEmpty()) {
            parts.add(part.apply(stripped));
        }
    }

    private <T> void list(List<T> all, Function<List<T>, Part> part) {
        if (!all.isEmpty()) {
            parts.add(part.apply(all));
        }
    }

    private void changes() {
        List<Change> dated = picked(offer.changes());
        if (!dated.isEmpty() || !words.changes().isBlank()) {
            parts.add(new Part.Changes(dated, words.changes().strip()));
        }
    }

    private <T> List<T> picked(List<Item<T>> items) {
        return items.stream()
                .filter(item -> picks.contains(item.key()))
                .map(Item::what)
                .toList();
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
