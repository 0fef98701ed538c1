package org.thaw.instruments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Comparing;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.reading.ResponseReader;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Reads results from what is kept: quick, since no formula is worked out and so none of FHIR’s classes is loaded. */
@Component
class FinishedForms implements Results {
    private final Filing filing;
    private final Shipped shipped;

    FinishedForms(Filing filing, Shipped shipped) {
        this.filing = filing;
        this.shipped = shipped;
    }

    @Override
    public List<Result> of(OpenVault vault) {
        return filing.all(vault).stream()
                .filter(kept -> kept.entry().done())
                .flatMap(kept -> result(kept).stream())
                .toList();
    }

    private Optional<Result> result(Kept<FilledForm> kept) {
        FilledForm filled = kept.entry();
        return filing.form(filled).flatMap(form -> ResponseReader.kept(form, filled.response())
                .answers()
                .map(answers -> result(kept, form, answers)));
    }

    private Result result(Kept<FilledForm> kept, Form form, Answers answers) {
        Optional<Meaning> meaning = shipped.meaning(kept.entry().shipped(), answers);
        return new Result(
                kept.id(),
                kept.at(),
                kept.entry().title(),
                answers.all()
                        .filter(node -> node.item().formulas().calculation().isPresent())
                        .flatMap(node -> score(node, meaning).stream())
                        .toList(),
                meaning.flatMap(Meaning::words),
                codes(form.codes()),
                form.source(),
                kept.entry().response());
    }

    private static Optional<Result.Score> score(Node node, Optional<Meaning> meaning) {
        return node.values().stream()
                .flatMap(value -> number(value).stream())
                .findFirst()
                .map(number -> new Result.Score(
                        node.item().text().plain(),
                        number,
                        meaning.flatMap(Meaning::least),
                        meaning.flatMap(Meaning::most),
                        codes(node.item().codes())));
    }

    private static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Quantity quantity ? Optional.of(quantity.number()) : Comparing.number(value);
    }

    private static List<Result.Code> codes(List<Value.Coding> codes) {
        return codes.stream()
                .flatMap(coding -> coding.system().stream().flatMap(system -> coding.code().stream()
                        .map(code -> new Result.Code(system, code, coding.display()))))
                .toList();
    }
}
