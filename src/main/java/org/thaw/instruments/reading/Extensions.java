package org.thaw.instruments.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.instruments.form.Expression;
import org.thaw.instruments.form.Fault;

/** The extensions of an element, by the last word of their address. */
final class Extensions {
    private static final String FHIR = "http://hl7.org/fhir/";
    private static final List<String> FAMILIES =
            List.of("sdc-questionnaire-", "questionnaire-", "valueset-", "codesystem-", "iso21090-CO-");
    private static final int LONGEST_PATH = 10_000;

    private Extensions() {}

    /** All with the name, whichever of FHIR’s families they belong to. */
    static Stream<Fields> of(Fields element, String name) {
        return element.list("extension").stream()
                .filter(one -> name(one).filter(name::equals).isPresent());
    }

    static Optional<Fields> first(Fields element, String name) {
        return of(element, name).findFirst();
    }

    /** The extensions of a primitive, which FHIR keeps beside it under its name with a line before it. */
    static Optional<Fields> beside(Fields element, String primitive, String name) {
        return element.raw("_" + primitive).isObject()
                ? element.object("_" + primitive).flatMap(beside -> first(beside, name))
                : Optional.empty();
    }

    /** The FHIRPaths with the name; those in another language are told of and left out. */
    static List<Expression> expressions(Fields element, String name) {
        return of(element, name).flatMap(one -> expression(one, name).stream()).toList();
    }

    private static Optional<Expression> expression(Fields extension, String name) {
        Optional<Fields> given = extension.object("valueExpression");
        if (given.isEmpty()) {
            return old(extension, name);
        }
        Fields expression = given.get();
        String language = expression.text("language").orElse("");
        if (!language.equals("text/fhirpath")) {
            expression
                    .faults()
                    .accept(Fault.leftOut(
                            expression.where(), "A formula (" + name + ") is not in FHIRPath, so it is left out."));
            return Optional.empty();
        }
        Optional<String> path = expression.text("expression");
        if (path.isEmpty()) {
            expression.wrong("A formula (" + name + ") says nothing.");
        }
        return path.filter(written -> isShort(expression, written))
                .map(written -> new Expression(expression.text("name"), written));
    }

    /** Forms before SDC 2 gave the path alone. */
    private static Optional<Expression> old(Fields extension, String name) {
        if (!extension.has("valueString")) {
            extension.wrong("A formula (" + name + ") has no expression.");
            return Optional.empty();
        }
        return extension
                .text("valueString")
                .filter(written -> isShort(extension, written))
                .map(written -> new Expression(Optional.empty(), written));
    }

    private static boolean isShort(Fields where, String path) {
        if (path.length() > LONGEST_PATH) {
            where.wrong("A formula has more than 10,000 letters, so it is left out.");
        }
        return path.length() <= LONGEST_PATH;
    }

    private static Optional<String> name(Fields extension) {
        return extension
                .raw("url")
                .asStringOpt()
                .filter(url -> url.startsWith(FHIR))
                .map(url -> {
                    String last = url.substring(url.lastIndexOf('/') + 1);
                    return FAMILIES.stream()
                            .filter(last::startsWith)
                            .findFirst()
                            .map(family -> last.substring(family.length()))
                            .orElse(last);
                });
    }
}
