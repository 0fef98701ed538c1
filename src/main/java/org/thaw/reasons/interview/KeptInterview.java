package org.thaw.reasons.interview;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.library.interview.Answer;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.taking.Taken;
import org.thaw.vault.EntryType;

/**
 * One interview: everything a person said in it, as a vault keeps it. What follows from it is not kept but worked out
 * each time, so that a result always agrees with its answers.
 *
 * @param said in the order in which the questions were first answered; a changed reply keeps its place
 * @param typed the medicines, kept also where Thaw does not know them
 * @param changed the month in which crying changed, where it was told
 * @param sore whether the part that may touch something sore was opened
 * @param caution whether an answer that was not kept calls for gentle things
 */
public record KeptInterview(
        Extent extent, List<Said> said, List<Typed> typed, Optional<YearMonth> changed, Sore sore, Caution caution) {
    static final EntryType<KeptInterview> TYPE = new EntryType<>("reasons.interview", 1, KeptInterview.class);

    public KeptInterview {
        requireNonNull(extent);
        said = List.copyOf(said);
        typed = List.copyOf(typed);
        requireNonNull(changed);
        requireNonNull(sore);
        requireNonNull(caution);
    }

    /** How far the interview goes. */
    public enum Extent {
        FULL,
        SHORT
    }

    /** What became of the part that may touch something sore. */
    public enum Sore {
        UNASKED,
        OPENED,
        LEFT_OUT
    }

    /**
     * Whether an answer was given that is kept nowhere, because someone at home may look here, and that calls for
     * gentle things (EVIDENCE B, universal escalation). It does not tell which answer.
     */
    public enum Caution {
        NONE,
        GENTLE
    }

    static KeptInterview none(Extent extent) {
        return new KeptInterview(extent, List.of(), List.of(), Optional.empty(), Sore.UNASKED, Caution.NONE);
    }

    /** Whether nothing was said yet. */
    public boolean untouched() {
        return said.isEmpty() && typed.isEmpty();
    }

    /** What was said to this question. */
    public Optional<Reply> to(String question) {
        return said.stream()
                .filter(one -> one.question().equals(question))
                .map(Said::reply)
                .findFirst();
    }

    /** With these replies, each in the place of an earlier one to the same question. That a yes was said is remembered. */
    public KeptInterview with(Collection<Said> more) {
        Map<String, Reply> all = new LinkedHashMap<>();
        said.forEach(one -> all.put(one.question(), one.reply()));
        more.forEach(one -> all.merge(one.question(), one.reply(), (before, now) -> now.after(before)));
        List<Said> merged = new ArrayList<>();
        all.forEach((question, reply) -> merged.add(new Said(question, reply)));
        return new KeptInterview(extent, merged, typed, changed, sore, caution);
    }

    /** Without what was said to these questions. */
    public KeptInterview without(Set<String> questions) {
        List<Said> rest =
                said.stream().filter(one -> !questions.contains(one.question())).toList();
        return new KeptInterview(extent, rest, typed, changed, sore, caution);
    }

    public KeptInterview with(Extent other) {
        return new KeptInterview(other, said, typed, changed, sore, caution);
    }

    public KeptInterview with(Sore other) {
        return new KeptInterview(extent, said, typed, changed, other, caution);
    }

    public KeptInterview with(Caution other) {
        return new KeptInterview(extent, said, typed, changed, sore, other);
    }

    /** With this month as the one in which crying changed. */
    public KeptInterview changedIn(Optional<YearMonth> month) {
        return new KeptInterview(extent, said, typed, month, sore, caution);
    }

    /** Every question that was put to the person, answered or skipped. */
    public Set<String> asked() {
        return said.stream().map(Said::question).collect(Collectors.toUnmodifiableSet());
    }

    /** As the judgement reads it. */
    public Sheet sheet() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        said.forEach(one -> one.reply().answer().ifPresent(answer -> answers.put(one.question(), answer)));
        return new Sheet(new Answers(answers), medicines(), changed);
    }

    /** The medicines, as they were typed. */
    public List<Taken> medicines() {
        return typed.stream().map(Typed::taken).toList();
    }

    /** With these medicines, and no others. */
    public KeptInterview taking(List<Taken> others) {
        return new KeptInterview(extent, said, others.stream().map(Typed::of).toList(), changed, sore, caution);
    }

    @Override
    public String toString() {
        return "KeptInterview[hidden]";
    }
}
