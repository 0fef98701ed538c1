package org.thaw.instruments.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.instruments.Forms.answer;
import static org.thaw.instruments.Forms.response;
import static org.thaw.instruments.Forms.shipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thaw.instruments.filling.Plan;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.reading.FormReader;
import org.thaw.library.Instrument;
import org.thaw.library.Library;

/** The questionnaires that Thaw brings along, scored against a sum that knows nothing of FHIR. */
class ShippedInstrumentsTest {
    private static final List<String> ALL = List.of("phq2", "phq9", "gad2", "gad7", "pcptsd5", "thaw4");
    private static final List<String> CODES = List.of("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9");

    @Example
    void haveNoFaultAndALicenceEach() {
        for (String id : ALL) {
            assertThat(Replay.check(shipped(id)).faults()).as(id).isEmpty();
            assertThat(Path.of("content/instruments", id + ".LICENSE.txt")).isNotEmptyFile();
        }
    }

    @Example
    void areOnlyThoseWhoseWordsMayBeShown() throws java.io.IOException {
        Library library = Library.read(Path.of("content"));
        try (var files = Files.list(Path.of("content/instruments"))) {
            List<String> ids = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .toList();
            assertThat(ids).containsExactlyInAnyOrderElementsOf(ALL);
        }
        for (Instrument instrument : library.instruments()) {
            if (ALL.contains(instrument.id())) {
                assertThat(instrument.shipText()).isEqualTo(Instrument.ShipText.YES);
                String json = shipped(instrument.id());
                instrument.loinc().panel().ifPresent(code -> assertThat(json).contains(code));
                instrument.loinc().total().ifPresent(code -> assertThat(json).contains(code));
            }
        }
    }

    @Example
    void scoresEveryPatternOfPhq2AndGad2() {
        for (String id : List.of("phq2", "gad2")) {
            Plan plan = plan(id);
            for (int first = 0; first < 4; first++) {
                for (int second = 0; second < 4; second++) {
                    assertThat(total(plan, List.of(first, second))).isEqualTo(first + second);
                }
            }
        }
    }

    @Example
    void scoresEveryPatternOfPcPtsd5() {
        Plan plan = plan("pcptsd5");
        assertThat(total(plan, "event", false, List.of())).isZero();
        for (int pattern = 0; pattern < 32; pattern++) {
            int bits = pattern;
            List<Boolean> yes =
                    IntStream.range(0, 5).mapToObj(i -> (bits >> i & 1) == 1).toList();
            assertThat(total(plan, "event", true, yes)).isEqualTo(Integer.bitCount(pattern));
            // Whoever met no such event has a score of 0, whatever stood in the other answers.
            assertThat(total(plan, "event", false, yes)).isZero();
        }
    }

    @Property(tries = 150)
    void scoresPhq9(@ForAll("nine") List<Integer> answers) {
        assertThat(total(plan("phq9"), answers)).isEqualTo(sum(answers));
    }

    @Property(tries = 150)
    void scoresGad7(@ForAll("seven") List<Integer> answers) {
        assertThat(total(plan("gad7"), answers)).isEqualTo(sum(answers));
    }

    @Property(tries = 50)
    void givesNoTotalBeforeAllIsAnswered(@ForAll("nine") List<Integer> answers) {
        assertThat(total(plan("phq9"), answers.subList(0, 8))).isEqualTo(-1);
    }

    @Example
    void reachesBothEnds() {
        for (int value : List.of(0, 3)) {
            assertThat(total(plan("phq9"), Collections.nCopies(9, value))).isEqualTo(9 * value);
            assertThat(total(plan("gad7"), Collections.nCopies(7, value))).isEqualTo(7 * value);
        }
    }

    @Example
    void neverAddsUpThawsOwnQuestions() {
        Report report = Replay.score(
                shipped("thaw4"),
                response("\"linkId\":\"asked\",\"item\":[{" + answer("want", "\"valueInteger\":7") + "}]"));
        assertThat(report.scores()).isEmpty();
        assertThat(report.sum()).isEmpty();
        assertThat(shipped("thaw4")).contains("Nobody has tested them");
    }

    /** The response to the PHQ-9 in HL7’s guide for such forms states 13 for answers that add up to 10. */
    @Example
    void tellsATotalThatIsNotTheSum() {
        List<Integer> answers = List.of(0, 0, 0, 1, 2, 1, 3, 2, 1);
        String given = "\"linkId\":\"asked\",\"item\":["
                + IntStream.range(0, 9)
                        .mapToObj(i -> "{"
                                + answer(
                                        Integer.toString(i + 1),
                                        "\"valueCoding\":{\"code\":\"" + CODES.get(answers.get(i)) + "\"}")
                                + "}")
                        .collect(Collectors.joining(","))
                + "]";
        String whole = response(given, answer("total", "\"valueInteger\":13"));

        assertThat(Replay.score(shipped("phq9"), whole).scoresInJson().toString())
                .contains("\"value\":10,\"stated\":13")
                .contains("\"sum\":10");
        assertThat(Replay.validate(shipped("phq9"), whole).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.where()).isEqualTo("total"));
    }

    @Provide
    Arbitrary<List<Integer>> nine() {
        return Arbitraries.integers().between(0, 3).list().ofSize(9);
    }

    @Provide
    Arbitrary<List<Integer>> seven() {
        return Arbitraries.integers().between(0, 3).list().ofSize(7);
    }

    private static int sum(List<Integer> answers) {
        int sum = 0;
        for (int answer : answers) {
            sum += answer;
        }
        return sum;
    }

    private static final java.util.Map<String, Plan> PLANS = new java.util.HashMap<>();

    private static Plan plan(String id) {
        return PLANS.computeIfAbsent(id, one -> {
            Form form = FormReader.read(shipped(one)).form().orElseThrow();
            return Plan.of(form);
        });
    }

    private static int total(Plan plan, List<Integer> chosen) {
        List<Value> values = new ArrayList<>();
        Form form = plan.form();
        for (int i = 0; i < chosen.size(); i++) {
            values.add(form.find(Integer.toString(i + 1))
                    .orElseThrow()
                    .options()
                    .get(chosen.get(i))
                    .value());
        }
        Answers answers = plan.begin();
        fill(answers, values);
        return worked(plan, answers);
    }

    private static int total(Plan plan, String gate, boolean open, List<Boolean> yes) {
        Answers answers = plan.begin();
        answers.of(gate).getFirst().answer(List.of(new Value.Truth(open)));
        fill(answers, yes.stream().<Value>map(Value.Truth::new).toList());
        return worked(plan, answers);
    }

    private static void fill(Answers answers, List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            answers.of(Integer.toString(i + 1)).getFirst().answer(List.of(values.get(i)));
        }
    }

    /** The total; −1 where there is none. */
    private static int worked(Plan plan, Answers answers) {
        assertThat(plan.work(answers)).isEmpty();
        Node total = answers.of("total").getFirst();
        return total.values().isEmpty() ? -1 : ((Value.Whole) total.values().getFirst()).number();
    }
}
