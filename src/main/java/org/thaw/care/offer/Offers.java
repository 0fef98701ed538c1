package org.thaw.care.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.care.offer.Offer.Suggested;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.When;
import org.thaw.instruments.Results;
import org.thaw.reasons.InterviewTold;
import org.thaw.reasons.InterviewTold.Latest;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Gathers what can be picked, and makes the sheet of what was. */
@Component
public class Offers {
    private final InterviewTold interviews;
    private final Results results;
    private final Clock clock;

    Offers(InterviewTold interviews, Results results, Clock clock) {
        this.interviews = interviews;
        this.results = results;
        this.clock = clock;
    }

    /** What can be picked where no vault is open: nothing but words. */
    public Offer none() {
        Suggested suggested = Suggestions.of(Optional.empty(), List.of());
        return new Offer(suggested, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Offer of(OpenVault vault) {
        Optional<Latest> interview = interviews.latest(vault);
        InterviewAnswers answers = new InterviewAnswers(interview);
        DiaryNotes notes = new DiaryNotes(vault, clock.getZone());
        List<Item<Medicine>> medicines = Medicines.merged(notes.medicines(), answers.medicines());
        return new Offer(
                Suggestions.of(interview, medicines.stream().map(Item::what).toList()),
                notes.tears(today()),
                answers.kindsOfTears(),
                answers.eyesAndMouth(),
                medicines,
                changes(notes, answers),
                QuestionnaireResults.in(vault, results, clock.getZone()),
                answers.fits());
    }

    private static List<Item<Change>> changes(DiaryNotes notes, InterviewAnswers answers) {
        List<Item<Change>> changes = new ArrayList<>(notes.happenings());
        answers.changed()
                .ifPresent(month -> changes.add(new Item<>("change:crying", new Change(month, "My crying changed"))));
        changes.sort(Comparator.comparing(item -> item.what().when(), When.BY_TIME));
        return changes;
    }

    /** What was picked and kept; empty where no sheet was made yet. */
    public Optional<Kept<Picked>> picked(OpenVault vault) {
        List<Kept<Picked>> all = vault.all(Picked.TYPE);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Keeps what was picked, in the place of what was picked before. */
    public void keep(OpenVault vault, Picked picked) {
        picked(vault)
                .ifPresentOrElse(
                        before -> vault.save(Picked.TYPE, new Kept<>(before.id(), before.at(), picked)),
                        () -> vault.save(Picked.TYPE, clock.instant(), picked));
    }

    /** Deletes the sheet; what was noted elsewhere stays there. */
    public void delete(OpenVault vault) {
        vault.all(Picked.TYPE).forEach(kept -> vault.delete(kept.id()));
    }

    /** The sheet as it was picked, of today; empty where none was made yet. */
    public Optional<DoctorSheet> sheet(OpenVault vault) {
        return picked(vault).map(kept -> SheetMaker.of(of(vault), kept.entry(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
