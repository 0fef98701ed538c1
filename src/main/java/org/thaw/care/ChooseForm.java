package org.thaw.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.care.offer.Item;
import org.thaw.care.offer.Offer;
import org.thaw.care.offer.Picked;
import org.thaw.care.offer.Picked.Words;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;

/** Between what is picked and the fields of its form, both ways. */
record ChooseForm(Filled filled) {
    static final int LONGEST = 2_000;

    private static final String COMPLAINT = "complaint";
    private static final String SINCE = "since";
    private static final String CHANGES = "changes";
    private static final String PRESCRIBER = "prescriber";
    private static final String QUESTIONS = "questions";
    private static final String PICK = "pick";

    /** Signs that nobody sees and no file takes; lines stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    /** The form for a new sheet: words to begin with, and nothing picked. */
    static ChooseForm of(Offer offer) {
        return new ChooseForm(field -> switch (field) {
            case COMPLAINT -> List.of(offer.suggested().complaint());
            case PRESCRIBER -> List.of(offer.suggested().prescriber());
            case QUESTIONS -> List.of(offer.suggested().questions());
            default -> List.of();
        });
    }

    static ChooseForm of(Picked picked) {
        return new ChooseForm(field -> switch (field) {
            case COMPLAINT -> List.of(picked.words().complaint());
            case SINCE -> List.of(picked.words().since());
            case CHANGES -> List.of(picked.words().changes());
            case PRESCRIBER -> List.of(picked.words().prescriber());
            case QUESTIONS -> List.of(picked.words().questions());
            case PICK -> List.copyOf(picked.picks());
            default -> List.of();
        });
    }

    String text(String field) {
        return filled.text(field);
    }

    boolean has(String key) {
        return filled.has(PICK, key);
    }

    /** All that was typed, for the reader of words that call for help. */
    String[] typed() {
        return new String[] {text(COMPLAINT), text(SINCE), text(CHANGES), text(PRESCRIBER), text(QUESTIONS)};
    }

    /**
     * What was picked of an offer; what is not on offer any more is left out.
     *
     * @throws FaultyFormException where nothing is said of what it is about, or a text is too long for any sheet
     */
    Picked read(Offer offer, Length length) {
        if (text(COMPLAINT).isBlank()) {
            throw new FaultyFormException(COMPLAINT, "Write what it is about. One line is enough.");
        }
        Set<String> picks = new HashSet<>(filled.values(PICK));
        picks.retainAll(keys(offer));
        return new Picked(
                new Words(words(COMPLAINT), words(SINCE), words(CHANGES), words(PRESCRIBER), words(QUESTIONS)),
                picks,
                length);
    }

    private static Set<String> keys(Offer offer) {
        Set<String> keys =
                new HashSet<>(Set.of(Offer.TEARS, Offer.KINDS, Offer.EYES, Offer.PRESCRIBER, Offer.QUESTIONS));
        Stream.of(offer.medicines(), offer.changes(), offer.results(), offer.fits())
                .flatMap(List::stream)
                .map(Item::key)
                .forEach(keys::add);
        return keys;
    }

    private String words(String field) {
        String words = UNSEEN.matcher(text(field).replace("\r\n", "\n"))
                .replaceAll(" ")
                .strip();
        if (words.length() > LONGEST) {
            throw new FaultyFormException(
                    field, "That is too long for a sheet. %d letters are enough here.".formatted(LONGEST));
        }
        return words;
    }

    @Override
    public String toString() {
        return "ChooseForm[hidden]";
    }
}
