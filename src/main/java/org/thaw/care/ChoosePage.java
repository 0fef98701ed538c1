package org.thaw.care;

import java.util.List;
import java.util.Optional;
import org.thaw.care.offer.Item;
import org.thaw.care.offer.Offer;
import org.thaw.care.sheet.Fit;
import org.thaw.draft.Draft;
import org.thaw.draft.FaultyFormException.Fault;
import org.thaw.reasons.judgement.Band;

/**
 * The form in which a sheet is put together.
 *
 * @param isNew whether there is none yet
 * @param draft nothing where no vault is open: there would be nowhere to keep it
 */
record ChoosePage(Offer offer, ChooseForm form, boolean isNew, Optional<Draft> draft, Optional<Fault> fault) {
    static final String PATH = "/doctor-sheet/choose";

    int longest() {
        return ChooseForm.LONGEST;
    }

    List<Item<Fit>> fits(Band band) {
        return offer.fits().stream().filter(item -> item.what().band() == band).toList();
    }

    /** Whether there is nothing to pick but words. */
    boolean hasOnlyWords() {
        return offer.tears().isEmpty()
                && offer.kinds().isEmpty()
                && offer.eyes().isEmpty()
                && offer.medicines().isEmpty()
                && offer.changes().isEmpty()
                && offer.results().isEmpty()
                && offer.fits().isEmpty();
    }

    @Override
    public String toString() {
        return "ChoosePage[hidden]";
    }
}
