package org.thaw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Plants a rare word in every field of every form there is, well and wrongly, and looks for it where nothing may be. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class LeakTest {
    /** A part of an address that is not fixed, with what it may be where that is said. */
    private static final Pattern IN_AN_ADDRESS = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^{}]*})*))?}");

    private static final String RARE = "zquillwort";

    /** Fields that are read from the request itself, and so are not among the parameters of a method. */
    private static final List<String> OTHERS = List.of(
            "line",
            "song",
            "song0",
            "by",
            "link",
            "text",
            "words",
            "then",
            "unsent.text",
            "numb",
            "heavy",
            "any",
            "breath",
            "medicine");

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping mappings;

    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        events.setContext(context);
        events.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(events);
    }

    @Test
    void aPlantedWordIsFoundNowhereItShouldNotBe(CapturedOutput output) throws IOException {
        int planted = 0;
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mappings.getHandlerMethods().entrySet()) {
            if (entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                plant(entry.getKey(), entry.getValue(), "");
                begin();
                plant(entry.getKey(), entry.getValue(), "");
                plant(entry.getKey(), entry.getValue(), "I want to die\u0000\ud83d ");
                planted++;
            }
        }

        assertThat(planted).isGreaterThan(20);
        assertThat(output.getAll()).doesNotContain(RARE);
        assertThat(events.list).noneMatch(LeakTest::tells);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().contains(RARE));
        assertThat(holding(home)).isEmpty();
        assertThat(holdingInTomcatsFolder()).isEmpty();
    }

    /** That the search would find it: a log line, a cause deep inside, a file. */
    @Test
    void theSearchItselfFindsAPlantedWord(@TempDir Path folder) throws IOException {
        LoggerFactory.getLogger("test").warn("told", new IllegalStateException("a", new IOException(RARE)));
        Files.writeString(folder.resolve("a"), "x" + RARE);

        assertThat(events.list).anyMatch(LeakTest::tells);
        assertThat(holding(folder)).hasSize(1);
    }

    @Test
    void cookiesAreForThisSiteAndNotForScripts() {
        List<String> cookies = new ArrayList<>();
        cookies.addAll(set(visitor.get("/settings")));
        cookies.addAll(set(visitor.post("/settings/leave", "address", "example.org")));
        cookies.addAll(set(visitor.post("/help/country", "country", "GB")));
        cookies.addAll(set(visitor.post(
                "/sitting/begin",
                "numb",
                "3",
                "heavy",
                "3",
                "any",
                "no",
                "breath",
                "no",
                "minutes",
                "15",
                "approach",
                "naming")));

        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("form="));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("leave="));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("thaw="));
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("httponly")
                .containsIgnoringCase("samesite=strict")
                .containsIgnoringCase("path=/")
                .doesNotContainIgnoringCase("domain="));
    }

    private static List<String> set(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private void begin() {
        visitor.post("/sitting/begin", "numb", "3", "heavy", "3", "any", "no", "breath", "no", "minutes", "15");
    }

    /** Sends the form of one address; whatever it answers, no address it leads to may hold the word. */
    private void plant(RequestMappingInfo mapping, HandlerMethod method, String more) {
        List<String> form = new ArrayList<>();
        mapping.getParamsCondition().getExpressions().forEach(condition -> {
            form.add(condition.getName());
            form.add(Optional.ofNullable(condition.getValue()).orElse("yes"));
        });
        Stream.concat(fields(method), OTHERS.stream())
                .filter(field -> !form.contains(field))
                .forEach(field -> {
                    form.add(field);
                    form.add(more + RARE);
                });
        for (String pattern : mapping.getPatternValues()) {
            String address = IN_AN_ADDRESS.matcher(pattern).replaceAll(LeakTest::fitting);
            HttpResponse<String> answer = visitor.post(address, form.toArray(String[]::new));
            assertThat(Visitor.location(answer)).as(address).doesNotContain(RARE);
            assertThat(answer.headers().map().toString()).as(address).doesNotContain(RARE);
            assertThat(answer.statusCode()).as(address).isNotEqualTo(500);
        }
    }

    /** Something that the place in an address takes, so that its form is really sent. */
    private static String fitting(MatchResult place) {
        String id = "11112222-3333-4444-8555-666677778888";
        String allowed = Optional.ofNullable(place.group(1)).orElse(".*");
        return Stream.concat(Stream.of(id, "1", "C11"), Arrays.stream(allowed.split("\\|", -1)))
                .filter(one -> one.matches(allowed))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> fields(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter -> {
                    RequestParam field = parameter.getParameterAnnotation(RequestParam.class);
                    return field == null || field.name().isEmpty()
                            ? parameter.getParameter().getName()
                            : field.name();
                });
    }

    private static boolean tells(ILoggingEvent event) {
        StringBuilder all = new StringBuilder(event.getFormattedMessage()).append(event.getThreadName());
        for (IThrowableProxy fault = event.getThrowableProxy(); fault != null; fault = fault.getCause()) {
            all.append(fault.getMessage());
        }
        return all.toString().contains(RARE);
    }

    private static List<Path> holdingInTomcatsFolder() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(place -> place.getFileName().toString().startsWith("tomcat."))
                    .flatMap(place -> holding(place).stream())
                    .toList();
        }
    }

    private static List<Path> holding(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(LeakTest::holdsIt).toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of();
        }
    }

    private static boolean holdsIt(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(RARE);
        } catch (IOException gone) {
            return false;
        }
    }
}
