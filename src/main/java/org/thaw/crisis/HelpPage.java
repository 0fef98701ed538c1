package org.thaw.crisis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.library.CrisisDirectory;

/**
 * Help now.
 *
 * @param here the help for the chosen country, or what there is without one
 * @param suggested the country that the browser’s language points to, where none was chosen
 * @param everywhere the help for each country, so that a kept copy of the page is complete
 * @param notes sentences about lines, by id
 */
record HelpPage(
        CountryHelp here,
        Optional<CountryHelp> suggested,
        List<CountryHelp> everywhere,
        List<CrisisDirectory.Directory> directories,
        Map<String, String> notes) {
    HelpPage {
        everywhere = List.copyOf(everywhere);
        directories = List.copyOf(directories);
        notes = Map.copyOf(notes);
    }

    boolean isChosen() {
        return !here.iso().equals(HelpLines.ELSEWHERE);
    }

    /** The country that stands in the list of countries at first. */
    String selected() {
        return suggested.map(CountryHelp::iso).orElse(here.iso());
    }

    List<CountryHelp> others() {
        return everywhere.stream()
                .filter(country -> !country.iso().equals(here.iso()))
                .toList();
    }

    String note(String id) {
        return notes.getOrDefault(id, "");
    }
}
