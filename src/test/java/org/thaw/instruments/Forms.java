package org.thaw.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.reading.FormReader;

/** Small forms for tests, written as FHIR has them. */
public final class Forms {
    private Forms() {}

    /** A form with these items, each as JSON without its braces. */
    public static String json(String... items) {
        return with("", items);
    }

    /** A form with more fields, such as {@code "contained":[…],}. */
    public static String with(String fields, String... items) {
        return "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\"," + fields + "\"item\":[" + braced(items)
                + "]}";
    }

    public static String response(String... items) {
        return "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"in-progress\",\"item\":[" + braced(items)
                + "]}";
    }

    public static Form form(String json) {
        var read = FormReader.read(json);
        assertThat(read.faults()).isEmpty();
        return read.form().orElseThrow();
    }

    public static String item(String linkId, String type, String... more) {
        return Stream.concat(Stream.of("\"linkId\":\"" + linkId + "\",\"type\":\"" + type + "\""), Stream.of(more))
                .collect(Collectors.joining(","));
    }

    public static String calculated(String path) {
        return "\"extension\":[" + formula("sdc-questionnaire-calculatedExpression", "", path) + "]";
    }

    public static String variable(String name, String path) {
        return "{\"url\":\"http://hl7.org/fhir/StructureDefinition/variable\",\"valueExpression\":{\"name\":\"" + name
                + "\",\"language\":\"text/fhirpath\",\"expression\":\"" + path + "\"}}";
    }

    public static String formula(String extension, String name, String path) {
        return "{\"url\":\"http://hl7.org/fhir/uv/sdc/StructureDefinition/" + extension
                + "\",\"valueExpression\":{" + (name.isEmpty() ? "" : "\"name\":\"" + name + "\",")
                + "\"language\":\"text/fhirpath\",\"expression\":\"" + path + "\"}}";
    }

    public static String when(String question, String operator, String answer) {
        return "\"enableWhen\":[" + condition(question, operator, answer) + "]";
    }

    public static String condition(String question, String operator, String answer) {
        return "{\"question\":\"" + question + "\",\"operator\":\"" + operator + "\"," + answer + "}";
    }

    public static String answer(String linkId, String... values) {
        return "\"linkId\":\"" + linkId + "\",\"answer\":[" + braced(values) + "]";
    }

    /** One of those that Thaw brings along. */
    public static String shipped(String id) {
        try {
            return Files.readString(Path.of("content/instruments", id + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String braced(String... inside) {
        return List.of(inside).stream().map(one -> "{" + one + "}").collect(Collectors.joining(","));
    }
}
