package org.thaw.feelings.sayings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.library.Feeling;
import org.thaw.library.Library;

class SayingsTest {
    private static final Sayings SAYINGS =
            new Sayings(Library.read(Path.of("content")).feelings());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            I can’t feel anything                                  | numb
            I dont feel anything anymore                           | numb
            Since the funeral I haven't felt a thing               | numb
            I feel like a robot                                    | numb
            Everything is behind glass                             | behind-glass
            It's like there is a wall of glass between me and them | behind-glass
            There's a lump in my throat                            | lump-in-throat
            My chest is so tight                                   | tight-chest
            my chest feels really heavy today                      | tight-chest
            there is nothing inside                                | nothing
            I'm an empty shell                                     | empty
            Burned out.                                            | worn-out
            Lonely today                                           | lonely
            I feel sad, angry and ashamed                          | ashamed
            I'm exhausted                                          | worn-out
            I want to cry but I can't                              | pressure
            My jaw is clenched                                     | clenched
            I miss her                                             | missing-someone
            so much shame                                          | ashamed
            No siento nada                                         | numb
            Tengo un nudo en la garganta                           | lump-in-throat
            Me siento muy sola                                     | lonely
            Estoy triste                                           | sad
            Siento vergüenza                                       | ashamed
            """)
    void findsWhatIsSaid(String text, String id) {
        assertThat(ids(text)).contains(id);
    }

    @Nested
    class LeavesOut {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "I am not numb",
                    "I'm not sad",
                    "I do not feel lonely",
                    "There was no lump in my throat",
                    "Without fear",
                    "She feels sad",
                    "He was never so sure he felt sad",
                    "No tengo miedo",
                    "The bus was late and the shop was shut",
                    "Light rain, a cold wind, small cakes and a free ticket",
                    "We walked to the lake and had soup"
                })
        void whatIsDeniedOrAnothersOrNoFeeling(String text) {
            assertThat(ids(text)).isEmpty();
        }

        @Test
        void nothingThatIsThereAllTheSame() {
            assertThat(ids("I can't stop feeling sad")).contains("sad");
            assertThat(ids("I don't know why I feel sad")).contains("sad");
            assertThat(ids("I've never felt so alone")).contains("alone");
        }
    }

    @Test
    void tellsWhatIsDenied() {
        assertThat(SAYINGS.in("I'm not angry, I do not feel lonely, and she feels sad")
                        .denied())
                .extracting(Feeling::id)
                .contains("angry", "lonely", "sad");
    }

    private static List<String> ids(String text) {
        return SAYINGS.in(text).said().stream().map(Feeling::id).toList();
    }
}
