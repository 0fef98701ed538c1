package org.thaw.instruments.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.instruments.filling.Judge;
import org.thaw.instruments.filling.Plan;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Comparing;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.reading.FormReader;
import org.thaw.instruments.reading.ReadAnswers;
import org.thaw.instruments.reading.ReadForm;
import org.thaw.instruments.reading.ResponseReader;

/** Checks a form, works its scores out, and looks for faults in answers to it. */
public final class Replay {
    private Replay() {}

    /** All that is wrong with a form. */
    public static Report check(String form) {
        return new Report(Opened.of(form).faults(), List.of(), Optional.empty());
    }

    /** What the answers come to. Where the answers state something else it is told beside it. */
    public static Report score(String form, String response) {
        Opened opened = Opened.of(form);
        if (opened.plan().isEmpty()) {
            return new Report(opened.faults(), List.of(), Optional.empty());
        }
        Plan plan = opened.plan().get();
        ReadAnswers read = ResponseReader.read(plan.form(), response);
        if (read.answers().isEmpty()) {
            return new Report(read.faults(), List.of(), Optional.empty());
        }
        Answers answers = read.answers().get();
        Map<Node, List<Value>> stated = calculated(answers);
        List<Fault> left = new ArrayList<>(plan.faults());
        left.addAll(read.faults());
        left.addAll(plan.work(answers));
        return new Report(left, scores(stated), sum(answers));
    }

    /** All that is wrong with answers to a form. */
    public static Report validate(String form, String response) {
        Opened opened = Opened.of(form);
        if (opened.plan().isEmpty()) {
            return new Report(opened.faults(), List.of(), Optional.empty());
        }
        Plan plan = opened.plan().get();
        ReadAnswers read = ResponseReader.read(plan.form(), response);
        List<Fault> faults = new ArrayList<>(read.faults());
        read.answers().ifPresent(answers -> faults.addAll(judge(plan, answers, read.whole())));
        return new Report(faults, List.of(), Optional.empty());
    }

    private static List<Fault> judge(Plan plan, Answers answers, boolean whole) {
        Map<Node, List<Value>> stated = calculated(answers);
        List<Fault> faults = new ArrayList<>(plan.work(answers));
        answers.all()
                .filter(node -> !node.reached() && !node.values().isEmpty())
                .forEach(node -> faults.add(Fault.wrong(
                        node.item().linkId(), "It is answered, and by the other answers it is not asked.")));
        if (whole) {
            faults.addAll(Judge.whole(answers));
        } else {
            answers.all().filter(Node::reached).forEach(node -> faults.addAll(Judge.given(node)));
        }
        stated.forEach((node, said) -> {
            if (differs(said, node.values())) {
                faults.add(Fault.wrong(node.item().linkId(), "It says something else than the answers add up to."));
            }
        });
        return faults;
    }

    private static Map<Node, List<Value>> calculated(Answers answers) {
        Map<Node, List<Value>> stated = new LinkedHashMap<>();
        answers.all()
                .filter(node -> node.item().formulas().calculation().isPresent())
                .forEach(node -> stated.put(node, node.values()));
        return stated;
    }

    private static boolean differs(List<Value> said, List<Value> found) {
        if (said.isEmpty()) {
            return false;
        }
        return said.size() != found.size() || !same(said.getFirst(), found.getFirst());
    }

    private static boolean same(Value one, Value other) {
        Optional<BigDecimal> left = number(one);
        Optional<BigDecimal> right = number(other);
        if (left.isPresent() && right.isPresent()) {
            return left.get().compareTo(right.get()) == 0;
        }
        return Comparing.equal(one, other);
    }

    static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Quantity quantity ? Optional.of(quantity.number()) : Comparing.number(value);
    }

    private static List<Report.Score> scores(Map<Node, List<Value>> stated) {
        return stated.entrySet().stream()
                .filter(entry -> entry.getKey().reached())
                .map(entry -> new Report.Score(
                        entry.getKey().item(),
                        entry.getKey().values().stream().findFirst(),
                        differs(entry.getValue(), entry.getKey().values())
                                ? Optional.of(entry.getValue().get(0))
                                : Optional.empty()))
                .toList();
    }

    /** What the chosen answers count together; nothing where none counts. */
    private static Optional<BigDecimal> sum(Answers answers) {
        return answers.all()
                .filter(Node::reached)
                .flatMap(node -> node.values().stream())
                .flatMap(value -> value instanceof Value.Coding coding
                        ? coding.weight().stream()
                        : java.util.stream.Stream.empty())
                .reduce(BigDecimal::add);
    }

    private record Opened(Optional<Plan> plan, List<Fault> faults) {
        static Opened of(String json) {
            ReadForm read = FormReader.read(json);
            Optional<Form> form = read.form();
            if (form.isEmpty()) {
                return new Opened(Optional.empty(), read.faults());
            }
            Plan plan = Plan.of(form.get());
            List<Fault> all = new ArrayList<>(read.faults());
            all.addAll(plan.faults());
            return new Opened(plan.isSound() ? Optional.of(plan) : Optional.empty(), all);
        }
    }
}
