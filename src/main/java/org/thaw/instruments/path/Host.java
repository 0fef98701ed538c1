package org.thaw.instruments.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;
import org.thaw.instruments.form.Watched;

/** What FHIRPath asks of whoever runs it: names, and the functions that questionnaires have besides. */
final class Host implements IHostApplicationServices {
    private static final Map<String, FunctionDetails> FUNCTIONS = Map.of(
            "ordinal", new FunctionDetails("what each answer counts", 0, 0),
            "weight", new FunctionDetails("what each answer counts", 0, 0),
            "answers", new FunctionDetails("all answers below", 0, 0),
            "sum", new FunctionDetails("the sum", 0, 0),
            "min", new FunctionDetails("the least", 0, 0),
            "max", new FunctionDetails("the most", 0, 0),
            "avg", new FunctionDetails("the mean", 0, 0));
    private static final int DIGITS_OF_A_MEAN = 20;

    private @Nullable Worksheet sheet;

    void workOn(Worksheet current) {
        sheet = current;
    }

    @Override
    public List<Base> resolveConstant(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        return sheet == null ? List.of() : sheet.named(name.startsWith("%") ? name.substring(1) : name);
    }

    @Override
    public @Nullable TypeDetails resolveConstantType(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        return null;
    }

    /** What a form would have logged could be somebody’s answers. */
    @Override
    public boolean log(String argument, List<Base> focus) {
        return true;
    }

    @Override
    public @Nullable FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return FUNCTIONS.get(name);
    }

    @Override
    public @Nullable TypeDetails checkFunction(
            FHIRPathEngine engine, Object context, String name, TypeDetails focus, List<TypeDetails> parameters) {
        return null;
    }

    @Override
    public List<Base> executeFunction(
            FHIRPathEngine engine, Object context, List<Base> focus, String name, List<List<Base>> parameters) {
        Budget budget = java.util.Objects.requireNonNull(sheet).budget();
        budget.check(focus);
        return switch (name) {
            case Rewriting.TICK -> focus;
            case "ordinal", "weight" ->
                focus.stream().flatMap(one -> weight(one).stream()).toList();
            case "answers" -> answers(focus, budget);
            case "sum" -> sum(focus);
            case "avg" -> mean(focus);
            case "min" ->
                numbers(focus).reduce(BigDecimal::min).map(Host::number).stream()
                        .toList();
            case "max" ->
                numbers(focus).reduce(BigDecimal::max).map(Host::number).stream()
                        .toList();
            case Rewriting.OWN + "repeat" -> below(focus, budget);
            default -> text(name, focus, parameters, budget);
        };
    }

    private static Optional<Base> weight(Base answer) {
        if (answer instanceof QuestionnaireResponseItemAnswerComponent given) {
            return Optional.ofNullable(given.getValue()).flatMap(Host::weight);
        }
        return answer instanceof Coding coding
                ? coding.getExtension().stream()
                        .filter(extension -> extension.getUrl().endsWith("/ordinalValue")
                                || extension.getUrl().endsWith("/itemWeight"))
                        .map(Extension::getValue)
                        .map(Base.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static List<Base> answers(List<Base> focus, Budget budget) {
        List<Base> found = new ArrayList<>(answersOf(focus));
        for (Base item : below(focus, budget)) {
            found.addAll(item.getChildByName("answer") == null ? List.of() : answersOf(List.of(item)));
        }
        return found;
    }

    private static List<Base> answersOf(List<Base> items) {
        return items.stream().flatMap(item -> children(item, "answer").stream()).toList();
    }

    /** All items below, each after the one that holds it. */
    private static List<Base> below(List<Base> focus, Budget budget) {
        List<Base> found = new ArrayList<>();
        for (Base from : focus) {
            budget.check();
            below(from, found);
        }
        return found;
    }

    private static void below(Base from, List<Base> found) {
        for (Base item : children(from, "item")) {
            found.add(item);
            below(item, found);
        }
        for (Base answer : children(from, "answer")) {
            below(answer, found);
        }
    }

    private static List<Base> children(Base from, String name) {
        var property = from.getChildByName(name);
        return property == null ? List.of() : property.getValues();
    }

    private static List<Base> sum(List<Base> focus) {
        boolean whole = focus.stream().allMatch(IntegerType.class::isInstance);
        BigDecimal sum = numbers(focus).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(whole ? new IntegerType(sum.intValue()) : number(sum));
    }

    private static List<Base> mean(List<Base> focus) {
        List<BigDecimal> all = numbers(focus).toList();
        return all.isEmpty()
                ? List.of()
                : List.of(number(all.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(all.size()), new java.math.MathContext(DIGITS_OF_A_MEAN))));
    }

    private static java.util.stream.Stream<BigDecimal> numbers(List<Base> focus) {
        return focus.stream().flatMap(one -> switch (one) {
            case DecimalType decimal -> java.util.stream.Stream.of(decimal.getValue());
            case IntegerType whole -> java.util.stream.Stream.of(BigDecimal.valueOf(whole.getValue()));
            default -> java.util.stream.Stream.<BigDecimal>empty();
        });
    }

    private static Base number(BigDecimal value) {
        return new DecimalType(value);
    }

    private static List<Base> text(String name, List<Base> focus, List<List<Base>> parameters, Budget budget) {
        if (name.equals(Rewriting.OWN + "join")) {
            String between = one(parameters.get(0)).orElse("");
            if ((long) focus.size() * between.length() > Budget.MOST_LETTERS) {
                throw Budget.tooMuch();
            }
            return List.of(
                    new StringType(focus.stream().map(Base::primitiveValue).collect(Collectors.joining(between))));
        }
        Optional<String> text = one(focus);
        Optional<String> first = one(parameters.get(0));
        if (text.isEmpty() || first.isEmpty()) {
            return List.of();
        }
        return switch (name) {
            case Rewriting.OWN + "matches" ->
                List.of(new BooleanType(matcher(first.get(), text.get(), budget).find()));
            case Rewriting.OWN + "matchesFull" ->
                List.of(new BooleanType(matcher(first.get(), text.get(), budget).matches()));
            case Rewriting.OWN + "replace" ->
                replaced(Pattern.quote(first.get()), text.get(), one(parameters.get(1)), budget, false);
            default -> replaced(first.get(), text.get(), one(parameters.get(1)), budget, true);
        };
    }

    private static List<Base> replaced(
            String pattern, String text, Optional<String> by, Budget budget, boolean withGroups) {
        if (by.isEmpty()) {
            return List.of();
        }
        String replacement = withGroups ? by.get() : Matcher.quoteReplacement(by.get());
        StringBuilder result = new StringBuilder();
        Matcher matcher = matcher(pattern, text, budget);
        while (matcher.find()) {
            matcher.appendReplacement(result, replacement);
            if (result.length() > Budget.MOST_LETTERS) {
                throw Budget.tooMuch();
            }
        }
        return List.of(new StringType(matcher.appendTail(result).toString()));
    }

    private static Matcher matcher(String pattern, String text, Budget budget) {
        try {
            return Pattern.compile(pattern, Pattern.DOTALL).matcher(new Watched(text, budget::check));
        } catch (PatternSyntaxException notOne) {
            throw new FormulaException("A formula looks for a pattern that cannot be read.");
        }
    }

    private static Optional<String> one(List<Base> values) {
        return values.size() == 1 ? Optional.ofNullable(values.get(0).primitiveValue()) : Optional.empty();
    }

    /** Nothing is fetched. */
    @Override
    public @Nullable Base resolveReference(FHIRPathEngine engine, Object context, String url, Base from) {
        return null;
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object context, Base item, String url) {
        throw new FormulaException("A formula asks for a profile, which Thaw does not fetch.");
    }

    @Override
    public @Nullable ValueSet resolveValueSet(FHIRPathEngine engine, Object context, String url) {
        return null;
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return false;
    }
}
