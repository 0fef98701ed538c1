package org.thaw.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final Spelling SPELLING =
            new Spelling(List.of("# slips", "", "i'm im = i am", "don't dont = do not", "💀 = die"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            I’m here            | . i am here .
            i m here            | . i am here .
            I DON`T             | . i do not .
            dont                | . do not .
            dieeeee             | . die .
            feel all            | . feel all .
            su*cide             | . su*cide .
            my self             | . myself .
            self-harm           | . self harm .
            años                | . anos .
            no - not now        | . no , not now .
            I want... to        | . i want to .
            3.5 hours           | . 3 5 hours .
            “die,” he said      | . " die , " he said .
            ¿Qué dices? No      | . que dices . no .
            I. want. to. die.   | . i want to die . .
            No. I want it.      | . no . i want it . .
            since 2010          | . since yyyy .
            💀💀                | . die die .
            👍🏽 ok               | . 👍 ok .
            """)
    void makesPlainWords(String text, String plain) {
        assertThat(String.join(" ", SPELLING.read(text).words())).isEqualTo(plain);
    }
}
