package org.thaw.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.library.Library;
import org.thaw.library.MedicineClass;

class MedicineNamesTest {
    private static final MedicineNames NAMES = new MedicineNames(Library.read(Path.of("content")));

    @Nested
    class Find {
        @ParameterizedTest
        @CsvSource({
            "sertraline, sertraline",
            "Sertralin 50 mg Tabl., sertraline",
            "SERTRALINA 100MG COMPRIMIDOS, sertraline",
            "Fluoxétine Biogaran 20mg gélules, fluoxetine",
            "zoloft, sertraline",
            "Cipralex 20 mg, escitalopram",
            "Seroquel XR 300, quetiapine",
            "'venlafaxine 37,5 mg retard 1-0-0', venlafaxine",
            "Effexor-XL, venlafaxine",
            "i take 20mg of citalopram every morning, citalopram",
            "timolol eye drops, timolol",
            "estradiol patch, estradiol",
            "Microgynon 30, ethinylestradiol with levonorgestrel",
            "the pill, combined contraceptives",
            "Soñodor, diphenhydramine",
            "valproinsäure, valproate",
            "depoprovera, medroxyprogesterone",
            "st. john’s wort, St John's wort",
            "GABAPENTIN 300, gabapentin"
        })
        void forgivesCaseAccentsDoseFormAndMaker(String typed, String generic) {
            assertThat(NAMES.find(typed)).isInstanceOfSatisfying(Finding.Known.class, known -> assertThat(
                            known.medicine().medicine().name())
                    .isEqualTo(generic));
        }

        @ParameterizedTest
        @CsvSource({
            "setraline, sertraline",
            "sertalin 50, sertraline",
            "venlafaxin e, venlafaxine",
            "venlafxine 75mg, venlafaxine",
            "mirtazipine, mirtazapine",
            "prozak, fluoxetine",
            "quetapine, quetiapine",
            "pregablin, pregabalin",
            "Oxybutinin, oxybutynin",
            "roacutane, isotretinoin"
        })
        void readsAMisspellingThatIsNearOneMedicineOnly(String typed, String generic) {
            assertThat(NAMES.find(typed))
                    .satisfiesAnyOf(
                            found -> assertThat(found).isInstanceOfSatisfying(Finding.Meant.class, meant -> assertThat(
                                            meant.medicine().medicine().name())
                                    .isEqualTo(generic)),
                            found -> assertThat(found).isInstanceOfSatisfying(Finding.Known.class, known -> assertThat(
                                            known.medicine().medicine().name())
                                    .isEqualTo(generic)));
        }

        @ParameterizedTest
        @CsvSource({
            "hydroxizin, hydroxyzine, hydralazine",
            "hydralazin e, hydralazine, hydralazine",
            "hydralazyne, hydralazine, hydroxyzine",
            "clonadine, clonidine, clonazepam",
            "clonazepan, clonazepam, clonidine",
            "lamivudin a, lamivudine, lamivudine",
            "lamotrigene, lamotrigine, lamivudine",
            "lamictel, lamotrigine, terbinafine",
            "lamisel, terbinafine, lamotrigine",
            "celebrax, celecoxib, citalopram",
            "tramadole, tramadol, trazodone",
            "buproprion, bupropion, buspirone",
            "zyprexia, olanzapine, cetirizine",
            "zantax, ranitidine, alprazolam",
            "chlorpromazin a, chlorpromazine, chlorpromazine"
        })
        void neverTakesOneOfAPairThatGetsMixedUpUnasked(String typed, String one, String other) {
            switch (NAMES.find(typed)) {
                case Finding.Several several -> assertThat(generics(several)).contains(one, other);
                case Finding.Known known ->
                    assertThat(List.of(known.medicine().medicine().name())).containsExactly(one);
                case Finding.Meant meant -> throw new AssertionError(typed + " was taken for " + meant);
                case Finding.Unknown unknown -> throw new AssertionError(typed + " was not found");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "hydralazine, hydralazine",
            "hydroxyzine, hydroxyzine",
            "clonidine, clonidine",
            "clonazepam, clonazepam",
            "lamivudine, lamivudine",
            "lamotrigine, lamotrigine",
            "Lamisil, terbinafine",
            "Lamictal, lamotrigine"
        })
        void keepsLookAlikesApartWhenTheyAreWrittenRight(String typed, String generic) {
            assertThat(NAMES.find(typed)).isInstanceOfSatisfying(Finding.Known.class, known -> assertThat(
                            known.medicine().medicine().name())
                    .isEqualTo(generic));
        }

        @Test
        void asksWhichWhereABrandHoldsDifferentMedicines() {
            assertThat(generics(NAMES.find("Benadryl"))).containsExactlyInAnyOrder("diphenhydramine", "acrivastine");
            assertThat(generics(NAMES.find("sudafed tablets")))
                    .containsExactlyInAnyOrder("pseudoephedrine", "phenylephrine");
        }

        @Test
        void asksWhichWhereTwoAreTyped() {
            assertThat(generics(NAMES.find("sertraline and mirtazapine 15mg")))
                    .containsExactlyInAnyOrder("sertraline", "mirtazapine");
            assertThat(generics(NAMES.find("sertraline and mirtazepine")))
                    .containsExactlyInAnyOrder("sertraline", "mirtazapine");
        }

        @Test
        void asksEvenWhereOneShortNameIsNear() {
            assertThat(generics(NAMES.find("yazz"))).contains("ethinylestradiol with drospirenone");
            assertThat(NAMES.find("yazz")).isInstanceOf(Finding.Several.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "   ", "50 mg", "tablets", "…", "💊", "xyzzyqwrt", "something for my nerves", "pill"})
        void saysThatItDoesNotKnow(String typed) {
            assertThat(NAMES.find(typed)).isInstanceOf(Finding.Unknown.class);
        }

        @Test
        void takesAVeryLongTextForNoName() {
            assertThat(NAMES.find("sertraline ".repeat(50))).isInstanceOf(Finding.Unknown.class);
        }

        @Test
        void knowsMedicinesOfWhichNothingIsRecorded() {
            assertThat(NAMES.find("Metformin 500")).isInstanceOfSatisfying(Finding.Known.class, known -> assertThat(
                            known.medicine().medicineClass())
                    .isEmpty());
        }

        @Test
        void tellsTheClassOfAKinByItsName() {
            assertThat(NAMES.find("Mogadon")).isInstanceOfSatisfying(Finding.Known.class, known -> assertThat(
                            known.medicine().medicineClass())
                    .get()
                    .extracting(MedicineClass::stopRisk)
                    .isEqualTo(MedicineClass.StopRisk.SEIZURE));
        }
    }

    @Nested
    class Suggest {
        @Test
        void offersTheGenericNameBeforeBrandsAndEachOnce() {
            assertThat(told("sert")).startsWith("sertraline").doesNotHaveDuplicates();
            assertThat(told("zol")).contains("zolpidem", "Zoloft (sertraline)");
        }

        @Test
        void offersNamesThatNearlyBeginSo() {
            assertThat(told("setral")).contains("sertraline");
            assertThat(told("citalpr")).contains("citalopram");
        }

        @Test
        void offersAWordInsideAName() {
            assertThat(told("provera")).contains("Depo-Provera (medroxyprogesterone)");
        }

        @Test
        void offersTheDoseNoMeaning() {
            assertThat(told("sertraline 50 mg")).contains("sertraline");
        }

        @Test
        void offersNothingForASingleLetterOrNoName() {
            assertThat(told("s")).isEmpty();
            assertThat(told("")).isEmpty();
            assertThat(told("50 mg")).isEmpty();
            assertThat(told("qqqqq")).isEmpty();
        }

        @Test
        void offersEightAtMost() {
            assertThat(told("me")).hasSize(MedicineNames.MOST_CANDIDATES);
        }

        private static List<String> told(String typed) {
            return NAMES.suggest(typed).stream().map(NamedMedicine::told).toList();
        }
    }

    private static List<String> generics(Finding finding) {
        return finding instanceof Finding.Several several
                ? several.candidates().stream()
                        .map(candidate -> candidate.medicine().name())
                        .toList()
                : List.of();
    }
}
