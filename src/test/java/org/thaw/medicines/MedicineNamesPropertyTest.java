package org.thaw.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thaw.library.Library;
import org.thaw.library.Medicine;

/** What holds for every name. */
class MedicineNamesPropertyTest {
    private static final Library LIBRARY = Library.read(Path.of("content"));
    private static final MedicineNames NAMES = new MedicineNames(LIBRARY);
    private static final List<Name> ALL = all();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** A name and the medicine it stands under. */
    record Name(String written, String generic) {}

    @Example
    void everyNameFindsItself() {
        for (Name name : ALL) {
            assertThat(found(name.written())).as(name.toString()).contains(name.generic());
            assertThat(found(name.written().toUpperCase(Locale.ROOT) + " 20 mg tabs"))
                    .as(name.toString())
                    .contains(name.generic());
        }
    }

    @Example
    void everySuggestionIsFoundAgainAsItself() {
        for (Name name : ALL) {
            for (NamedMedicine offer : NAMES.suggest(name.written())) {
                assertThat(NAMES.find(offer.told()))
                        .as(offer.told())
                        .isInstanceOfSatisfying(
                                Finding.Known.class,
                                known -> assertThat(known.medicine().medicine()).isEqualTo(offer.medicine()));
            }
        }
    }

    @Property(tries = 1500)
    void aSlipInALongNameLeavesItAmongTheCandidates(@ForAll("slips") Slip slip) {
        boolean isAnothersName = NAMES.find(slip.typed()) instanceof Finding.Known known
                && !known.medicine().medicine().name().equals(slip.name().generic());
        if (isAnothersName) {
            assertThat(ALL).extracting(name -> plain(name.written())).contains(plain(slip.typed()));
        } else {
            assertThat(found(slip.typed()))
                    .as(slip.toString())
                    .contains(slip.name().generic());
        }
    }

    @Property(tries = 300)
    void aLongGenericNameIsOfferedInSpiteOfASlip(@ForAll("generics") Slip slip) {
        assertThat(NAMES.suggest(slip.typed()))
                .as(slip.toString())
                .extracting(offer -> offer.medicine().name())
                .contains(slip.name().generic());
    }

    @Property(tries = 1000)
    void whateverIsTypedIsAnsweredWithEightAtMost(@ForAll String typed) {
        assertThat(found(typed)).hasSizeLessThanOrEqualTo(MedicineNames.MOST_CANDIDATES);
        assertThat(NAMES.suggest(typed)).hasSizeLessThanOrEqualTo(MedicineNames.MOST_CANDIDATES);
    }

    /** A name with one letter left out, put in, changed or swapped. */
    record Slip(Name name, String typed) {}

    @Provide
    Arbitrary<Slip> slips() {
        return slipsIn(
                ALL.stream().filter(name -> plain(name.written()).length() >= 6).toList());
    }

    /** Whole generic names, since half of one can be near more names than can be offered. */
    @Provide
    Arbitrary<Slip> generics() {
        return slipsIn(ALL.stream()
                .filter(name ->
                        name.written().equals(name.generic()) && name.written().length() >= 6)
                .toList());
    }

    private static Arbitrary<Slip> slipsIn(List<Name> names) {
        return Combinators.combine(
                        Arbitraries.of(names),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(LETTERS.chars()
                                .mapToObj(letter -> (char) letter)
                                .toList()))
                .as((name, at, kind, letter) -> new Slip(name, slipped(plain(name.written()), at, kind, letter)));
    }

    private static String slipped(String name, int anywhere, int kind, char letter) {
        int at = anywhere % name.length();
        return switch (kind) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> {
                int swap = Math.min(at, name.length() - 2);
                yield name.substring(0, swap) + name.charAt(swap + 1) + name.charAt(swap) + name.substring(swap + 2);
            }
        };
    }

    private static String plain(String name) {
        return String.join("", TypedWords.of(name));
    }

    private static List<String> found(String typed) {
        return switch (NAMES.find(typed)) {
            case Finding.Known known -> List.of(known.medicine().medicine().name());
            case Finding.Meant meant -> List.of(meant.medicine().medicine().name());
            case Finding.Several several ->
                several.candidates().stream()
                        .map(candidate -> candidate.medicine().name())
                        .toList();
            case Finding.Unknown unknown -> List.of();
        };
    }

    private static List<Name> all() {
        Stream<Medicine> known = LIBRARY.medicines().stream().flatMap(kind -> kind.members().stream());
        return Stream.concat(known, LIBRARY.otherMedicines().medicines().stream())
                .flatMap(medicine -> medicine.names().stream().map(name -> new Name(name, medicine.name())))
                .toList();
    }
}
