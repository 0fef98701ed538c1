package org.thaw.care.offer;

import java.util.List;
import java.util.Optional;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.Fit;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Part.Tears;
import org.thaw.care.sheet.Result;
import org.thaw.care.sheet.Told;

/**
 * Everything that can be picked. Nothing of it is on a sheet by itself.
 *
 * @param suggested words to begin with, to be kept or changed
 */
public record Offer(
        Suggested suggested,
        Optional<Tears> tears,
        List<Told> kinds,
        List<Told> eyes,
        List<Item<Medicine>> medicines,
        List<Item<Change>> changes,
        List<Item<Result>> results,
        List<Item<Fit>> fits) {
    /** The keys of what is picked as one. */
    public static final String TEARS = "tears";

    public static final String KINDS = "kinds";
    public static final String EYES = "eyes";
    public static final String PRESCRIBER = "prescriber";
    public static final String QUESTIONS = "questions";

    public Offer {
        kinds = List.copyOf(kinds);
        eyes = List.copyOf(eyes);
        medicines = List.copyOf(medicines);
        changes = List.copyOf(changes);
        results = List.copyOf(results);
        fits = List.copyOf(fits);
    }

    /** Words to begin with. */
    public record Suggested(String complaint, String prescriber, String questions) {
        @Override
        public String toString() {
            return "Suggested[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Offer[hidden]";
    }
}
