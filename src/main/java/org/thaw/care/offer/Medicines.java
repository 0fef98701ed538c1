package org.thaw.care.offer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Medicine.Turn;
import org.thaw.care.sheet.Medicine.What;
import org.thaw.care.sheet.When;
import org.thaw.diary.note.MedicineChange;

/** One list of the medicines in a diary and in an interview, each name once. */
final class Medicines {
    private Medicines() {}

    static List<Item<Medicine>> merged(List<Medicine> noted, List<Medicine> told) {
        Map<String, Medicine> all = new LinkedHashMap<>();
        noted.forEach(medicine -> all.put(MedicineChange.key(medicine.name()), medicine));
        told.forEach(medicine -> all.merge(MedicineChange.key(medicine.name()), medicine, Medicines::with));
        return all.entrySet().stream()
                .map(entry -> new Item<>("medicine:" + entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A month that a day of the diary already tells is not told twice. */
    private static Medicine with(Medicine noted, Medicine told) {
        List<Turn> turns = new ArrayList<>(noted.turns());
        told.turns().stream()
                .filter(turn -> noted.turns().stream().noneMatch(known -> isThat(known, turn)))
                .forEach(turns::add);
        turns.sort(Comparator.comparing(Turn::when, When.BY_TIME));
        return new Medicine(noted.name(), turns);
    }

    private static boolean isThat(Turn known, Turn told) {
        boolean isBeginning = known.what() == What.BEGAN;
        return YearMonth.from(known.when().begins())
                        .equals(YearMonth.from(told.when().begins()))
                && isBeginning == (told.what() == What.BEGAN);
    }
}
