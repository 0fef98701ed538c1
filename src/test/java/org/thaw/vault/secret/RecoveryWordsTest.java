package org.thaw.vault.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.DerivationParameters;

class RecoveryWordsTest {
    /** The published vectors of BIP-39 (github.com/trezor/python-mnemonic, vectors.json): entropy in hex, words. */
    private static final String LEGAL = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    private static List<String> read(String typed) {
        return ((TypedWords.Read) TypedWords.read(typed)).words().words();
    }

    @ParameterizedTest
    @CsvSource({
        "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
        LEGAL,
        "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
        "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"
    })
    void readsThePublishedVectors(String words) {
        assertThat(read(words)).containsExactly(words.split(" "));
    }

    @Property(tries = 200)
    void comesBackFromPaperHoweverItIsTyped(@ForAll Random chance) {
        try (RecoveryWords words = RecoveryWords.random()) {
            List<String> spelled = words.words();
            String typed = IntStream.range(0, spelled.size())
                    .mapToObj(at -> messy(chance, at + 1, spelled.get(at)))
                    .collect(Collectors.joining());
            assertThat(read(typed)).isEqualTo(spelled);
        }
    }

    private static String messy(Random chance, int number, String word) {
        String cut = chance.nextBoolean() && word.length() > 4 ? word.substring(0, 4) : word;
        String cased = chance.nextBoolean() ? cut.toUpperCase(Locale.ROOT) : cut;
        String numbered = chance.nextBoolean() ? " " + number + ". " + cased : " " + cased;
        return numbered + List.of(" ", ",", ";\r\n", "\t", " – ").get(chance.nextInt(5));
    }

    @Test
    void areTwelveWordsOfAHundredAndTwentyEightBits() {
        try (RecoveryWords one = RecoveryWords.random();
                RecoveryWords other = RecoveryWords.random()) {
            assertThat(one.words()).hasSize(12).isNotEqualTo(other.words());
        }
    }

    @Test
    void deriveOneKeyFromTheSameWordsAndAnotherFromOthers() {
        DerivationParameters salt = DerivationParameters.withFreshSalt();
        assertThat(key(LEGAL, salt).sameAs(key(LEGAL.toUpperCase(Locale.ROOT), salt)))
                .isTrue();
        assertThat(key(LEGAL, salt).sameAs(key(LEGAL, DerivationParameters.withFreshSalt())))
                .isFalse();
        assertThat(key(LEGAL, salt).sameAs(key("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong", salt)))
                .isFalse();
    }

    private static DangerousKeyBytes key(String words, DerivationParameters salt) {
        return ((TypedWords.Read) TypedWords.read(words)).words().derive(salt);
    }

    @Test
    void areOfNoUseOnceClosedAndNeverPrinted() {
        RecoveryWords words = RecoveryWords.random();
        String first = words.words().getFirst();
        assertThat(words.toString()).doesNotContain(first);
        words.close();
        assertThatThrownBy(words::words).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 300)
    void nothingThatIsTypedBreaksIt(@ForAll String typed) {
        assertThat(TypedWords.read(typed)).isNotNull();
    }

    @Nested
    class Mistakes {
        @Test
        void anotherOrderIsToldByTheChecksum() {
            List<String> words = new ArrayList<>(List.of(LEGAL.split(" ")));
            Collections.swap(words, 0, 1);
            assertThat(TypedWords.read(String.join(" ", words))).isEqualTo(new TypedWords.Mistaken());
        }

        @Test
        void mostOtherWordsInOnePlaceAreTold() {
            long told = IntStream.range(0, WordList.SIZE)
                    .mapToObj(place -> WordList.english().word(place) + LEGAL.substring("legal".length()))
                    .filter(words -> TypedWords.read(words) instanceof TypedWords.Mistaken)
                    .count();
            // A checksum of 4 bits lets one in sixteen through; the vault then stays shut.
            assertThat(told).isBetween(1850L, 1990L);
        }

        @Test
        void wordsThatAreInNoListAreToldByTheirPlaces() {
            assertThat(TypedWords.read(LEGAL.replace("winner", "winter!").replace("yellow", "ylow")))
                    .isEqualTo(new TypedWords.Unknown(List.of(12)));
            assertThat(TypedWords.read(LEGAL.replace("winner", "wnner")))
                    .isEqualTo(new TypedWords.Unknown(List.of(2, 10)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "1 2 3", "🌊🌊", "legal winner"})
        void tooFewAreCounted(String typed) {
            assertThat(TypedWords.read(typed)).isInstanceOf(TypedWords.WrongCount.class);
        }

        @Test
        void tooManyAreCounted() {
            assertThat(TypedWords.read(LEGAL + " zoo")).isEqualTo(new TypedWords.WrongCount(13));
        }
    }
}
