package org.thaw.care;

import java.util.List;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.Part;
import org.thaw.care.sheet.Result;

/**
 * What the file for a practice’s computer holds.
 *
 * @param questionnaires titles of those of which it holds each answer
 */
record ComputerFilePage(List<String> questionnaires) {
    ComputerFilePage {
        questionnaires = List.copyOf(questionnaires);
    }

    static ComputerFilePage of(DoctorSheet sheet) {
        return new ComputerFilePage(sheet.part(Part.Results.class).stream()
                .flatMap(part -> part.results().stream())
                .map(Result::title)
                .distinct()
                .toList());
    }

    @Override
    public String toString() {
        return "ComputerFilePage[hidden]";
    }
}
