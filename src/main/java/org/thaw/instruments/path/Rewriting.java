package org.thaw.instruments.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FHIRConstant;
import org.hl7.fhir.r4.model.StringType;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Item;

/**
 * Makes a FHIRPath quick and bounded, without changing what it says.
 *
 * <p>The ways to an item that forms in use have ({@code %resource.repeat(item).where(linkId='x')} and its kin) walk all
 * answers each time, and HAPI’s {@code repeat} compares each with each. They become a name that is looked up, and with
 * that it is known what the formula reads. After every step a mark is set at which the budget is looked at.
 */
final class Rewriting {
    static final String ITEMS = "thaw-items ";
    static final String ALL_ITEMS = "thaw-all-items";
    static final String TICK = "thaw-tick";
    static final String OWN = "thaw-own ";
    private static final int MOST_NODES = 2_000;
    private static final Set<Function> WITH_TYPES = Set.of(Function.OfType, Function.Is, Function.As);
    private static final Set<Function> OWN_VERSIONS =
            Set.of(Function.Matches, Function.MatchesFull, Function.Replace, Function.ReplaceMatches, Function.Join);
    private static final Set<Function> WALKING = Set.of(Function.Repeat, Function.Descendants, Function.Children);
    private static final Set<String> ITEM_STEPS = Set.of("item", "answer");
    private static final Set<String> NOT_ANSWERS =
            Set.of("ucum", "sct", "loinc", "questionnaire", "qitem", "factory", "resource", "rootResource", "context");

    private final Map<String, Item> items;
    private final Map<String, String> parents;
    private final Optional<Item> scope;
    private final Reads.Gathered gathered = new Reads.Gathered();
    private int nodes;

    Rewriting(Map<String, Item> items, Map<String, String> parents, Optional<Item> scope) {
        this.items = items;
        this.parents = parents;
        this.scope = scope;
    }

    /** The item that holds each; those that stand at the top are held by “”. */
    static Map<String, String> parents(Form form) {
        Map<String, String> parents = new java.util.HashMap<>();
        form.items().forEach(item -> parents.put(item.linkId(), ""));
        form.all().forEach(item -> item.items().forEach(child -> parents.put(child.linkId(), item.linkId())));
        return parents;
    }

    Formula rewrite(Optional<String> name, ExpressionNode parsed) {
        ExpressionNode whole = grouped(operand(parsed, true));
        return new Formula(name, whole, gathered.reads(), gathered.form);
    }

    private ExpressionNode operand(ExpressionNode first, boolean outermost) {
        count();
        ExpressionNode start = from(first, outermost);
        steps(start);
        start.setProximal(first.isProximal());
        if (first.getOpNext() != null) {
            start.setOperation(first.getOperation());
            // After “is” and “as” stands the name of a type.
            boolean type = first.getOperation() == Operation.Is || first.getOperation() == Operation.As;
            start.setOpNext(type ? first.getOpNext() : operand(first.getOpNext(), outermost));
        }
        return start;
    }

    /** What the operand starts at, with a known way to an item made into its name. */
    private ExpressionNode from(ExpressionNode first, boolean outermost) {
        if (first.getKind() == Kind.Group && first.getGroup() != null) {
            first.setGroup(operand(first.getGroup(), outermost));
            return first;
        }
        if (first.getKind() == Kind.Name && "QuestionnaireResponse".equals(first.getName())) {
            return resource(constant("resource", first.getInner()));
        }
        if (first.getKind() == Kind.Constant
                && first.getConstant() instanceof FHIRConstant named
                && named.getValue().startsWith("%")) {
            return named(first, named.getValue().substring(1).replace("`", ""));
        }
        if (outermost && readsFromHere(first)) {
            if (scope.isEmpty()) {
                return resource(constant("resource", first));
            }
            gathered.wholes.add(scope.get().linkId());
        }
        return first;
    }

    private static boolean readsFromHere(ExpressionNode first) {
        return switch (first.getKind()) {
            case Name -> !first.getName().equals("$total") && !first.getName().equals("$index");
            case Function -> WALKING.contains(first.getFunction()) || "answers".equals(first.getName());
            case Constant, Group, Unary -> false;
        };
    }

    private ExpressionNode named(ExpressionNode first, String name) {
        if (name.equals("resource") || name.equals("rootResource")) {
            return resource(first);
        }
        if (name.equals("context")) {
            scope.ifPresent(item -> gathered.wholes.add(item.linkId()));
            return scope.isEmpty() ? resource(first) : first;
        }
        gathered.form |= name.equals("questionnaire") || name.equals("qitem");
        if (!NOT_ANSWERS.contains(name) && !name.startsWith("ext-") && !name.startsWith("vs-")) {
            gathered.variables.add(name);
        }
        return first;
    }

    /** A way that starts at the answers as a whole. */
    private ExpressionNode resource(ExpressionNode start) {
        ExpressionNode step = start.getInner();
        if (step == null) {
            gathered.everything = true;
            return start;
        }
        boolean anywhere = isItemsBelow(step);
        if (anywhere || isName(step, "item")) {
            Optional<String> linkId = wanted(step.getInner());
            if (linkId.isPresent() && (anywhere || "".equals(parents.get(linkId.get())))) {
                return items(linkId.get(), step.getInner().getInner());
            }
            if (anywhere && step.getFunction() == Function.Repeat) {
                gathered.everything = true;
                return constant(ALL_ITEMS, step.getInner());
            }
        }
        gathered.everything = true;
        return start;
    }

    /** A way that has come to the items with a link id. */
    private ExpressionNode items(String linkId, ExpressionNode rest) {
        if (isName(rest, "item")) {
            Optional<String> child = wanted(rest.getInner());
            if (child.filter(one -> linkId.equals(parents.get(one))).isPresent()) {
                return items(child.get(), rest.getInner().getInner());
            }
        }
        boolean answersAlone = isName(rest, "answer") && !isName(rest.getInner(), "item");
        if (items.containsKey(linkId)) {
            (answersAlone ? gathered.answers : gathered.wholes).add(linkId);
        }
        return constant(ITEMS + linkId, rest);
    }

    private static boolean isItemsBelow(ExpressionNode step) {
        return step.getKind() == Kind.Function
                && (step.getFunction() == Function.Descendants
                        || (step.getFunction() == Function.Repeat && isItemStep(step)));
    }

    /** Whether it repeats nothing but steps from items to items, which comes to an end. */
    private static boolean isItemStep(ExpressionNode repeat) {
        return repeat.getParameters().size() == 1
                && isItemPath(repeat.getParameters().get(0));
    }

    private static boolean isItemPath(ExpressionNode path) {
        if (path.getOpNext() != null && (path.getOperation() != Operation.Union || !isItemPath(path.getOpNext()))) {
            return false;
        }
        for (ExpressionNode step = path; step != null; step = step.getInner()) {
            if (step.getKind() != Kind.Name || !ITEM_STEPS.contains(step.getName())) {
                return false;
            }
        }
        return true;
    }

    /** The link id that is asked for, where that is all that is asked. */
    private static Optional<String> wanted(ExpressionNode step) {
        if (step == null || step.getKind() != Kind.Function || step.getFunction() != Function.Where) {
            return Optional.empty();
        }
        ExpressionNode left = step.getParameters().get(0);
        ExpressionNode right = left.getOpNext();
        boolean compares = right != null
                && right.getOpNext() == null
                && left.getInner() == null
                && right.getInner() == null
                && (left.getOperation() == Operation.Equals || left.getOperation() == Operation.Equivalent);
        if (!compares) {
            return Optional.empty();
        }
        return isName(left, "linkId") ? text(right) : isName(right, "linkId") ? text(left) : Optional.empty();
    }

    private static Optional<String> text(ExpressionNode node) {
        return node.getKind() == Kind.Constant && node.getConstant() instanceof StringType text
                ? Optional.of(text.getValue())
                : Optional.empty();
    }

    private static boolean isName(ExpressionNode node, String name) {
        return node != null && node.getKind() == Kind.Name && name.equals(node.getName());
    }

    /** Rewrites what stands in the brackets of each step, and sets a mark after it. */
    private void steps(ExpressionNode start) {
        for (ExpressionNode step = start; step != null; ) {
            count();
            ExpressionNode next = step.getInner();
            if (step.getKind() == Kind.Name && isTypedValue(step.getName())) {
                step.setName("value");
            }
            if (step.getKind() == Kind.Function) {
                function(step);
                step.setInner(tick(next));
            }
            step = next;
        }
    }

    /** Older forms write {@code valueDecimal}, which FHIRPath calls {@code value}. */
    private static boolean isTypedValue(String name) {
        return name.length() > 5 && name.startsWith("value") && Character.isUpperCase(name.charAt(5));
    }

    private void function(ExpressionNode step) {
        List<ExpressionNode> parameters = step.getParameters();
        if (step.getFunction() == Function.Repeat && !isItemStep(step)) {
            throw new FormulaException("A formula repeats a step that may never end, so it is left out.");
        }
        if (step.getFunction() == Function.Repeat) {
            own(step, "repeat");
            parameters.clear();
            return;
        }
        if (!WITH_TYPES.contains(step.getFunction())) {
            parameters.replaceAll(one -> grouped(operand(one, false)));
        }
        if (OWN_VERSIONS.contains(step.getFunction())) {
            own(step, step.getFunction().toCode());
        }
        if ("answers".equals(step.getName())) {
            gathered.everything = true;
        }
    }

    private static void own(ExpressionNode step, String name) {
        step.setFunction(Function.Custom);
        step.setName(OWN + name);
    }

    private static ExpressionNode grouped(ExpressionNode inside) {
        if (inside.getKind() == Kind.Constant && inside.getOpNext() == null && inside.getInner() == null) {
            return inside;
        }
        ExpressionNode group = new ExpressionNode(0);
        group.setKind(Kind.Group);
        group.setGroup(inside);
        group.setInner(tick(null));
        return group;
    }

    private static ExpressionNode tick(@org.jspecify.annotations.Nullable ExpressionNode next) {
        ExpressionNode tick = new ExpressionNode(0);
        tick.setKind(Kind.Function);
        tick.setFunction(Function.Custom);
        tick.setName(TICK);
        tick.setInner(next);
        return tick;
    }

    private static ExpressionNode constant(String name, @org.jspecify.annotations.Nullable ExpressionNode next) {
        ExpressionNode constant = new ExpressionNode(0);
        constant.setKind(Kind.Constant);
        constant.setConstant(new FHIRConstant("%" + name));
        constant.setInner(next);
        return constant;
    }

    private void count() {
        nodes++;
        if (nodes > MOST_NODES) {
            throw new FormulaException("A formula has too many parts, so it is left out.");
        }
    }
}
