package org.thaw.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thaw.Visitor;

/**
 * What holds for every address Thaw answers at. The list is Spring's own, so that an address added tomorrow is held to
 * the same.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EveryAddressTest {
    private static final Set<RequestMethod> READING = Set.of(RequestMethod.GET, RequestMethod.HEAD);

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping mappings;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @Test
    void saysByWhichMethodItIsAsked() {
        List<String> open = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty())
                .flatMap(EveryAddressTest::paths)
                .toList();

        assertThat(open).containsExactly("/error");
    }

    @Test
    void takesNoFormWithoutItsToken() {
        Set<String> addresses = changing();

        assertThat(addresses).hasSizeGreaterThan(20);
        assertThat(addresses).allSatisfy(address -> assertThat(RawRequest.status(form(address, "a=b")))
                .as(address)
                .isEqualTo(403));
    }

    @Test
    void takesNoFormWithATokenThatWasMadeUp() {
        assertThat(changing()).allSatisfy(address -> assertThat(RawRequest.status(form(address, "a=b&_csrf=made-up")))
                .as(address)
                .isEqualTo(403));
    }

    @Test
    void takesNoFormDressedAsSomethingElse() {
        for (String type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x", "nonsense")) {
            assertThat(changing()).allSatisfy(address -> {
                String answer = RawRequest.of("POST", address)
                        .header("Cookie: form=00000000-0000-4000-8000-000000000000")
                        .body(type, "_csrf=00000000-0000-4000-8000-000000000000")
                        .send(port);
                assertThat(RawRequest.status(answer)).as(address + " " + type).isBetween(400, 499);
            });
        }
    }

    @Test
    void answersUnderNoStrangersName() {
        Stream.concat(reading().stream(), Stream.of("/assets/x/page/all.css", "/nowhere"))
                .forEach(address -> assertThat(RawRequest.status(RawRequest.of("GET", address)
                                .host("evil.example")
                                .send(port)))
                        .as(address)
                        .isEqualTo(400));
    }

    @Test
    void letsNoOtherSiteReadIt() {
        for (String address : reading()) {
            String answer = RawRequest.of("GET", address)
                    .header("Origin: https://evil.example")
                    .send(port);
            assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                    .as(address)
                    .doesNotContain("access-control-allow")
                    .contains("cross-origin-resource-policy: same-origin");
        }
    }

    @Test
    void isNeitherCachedNorFramedNorNamedElsewhereWhileAVaultIsOpen() {
        Visitor visitor = new Visitor(port);
        visitor.post(
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
                "writing");
        assertThat(visitor.cookie("thaw")).isPresent();

        for (String address : pages()) {
            HttpResponse<String> answer = visitor.get(address);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(address)
                    .contains("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy"))
                    .as(address)
                    .hasValue("no-referrer");
            assertThat(answer.headers().firstValue("X-Frame-Options"))
                    .as(address)
                    .hasValue("DENY");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(address)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValue(WebSecurity.CONTENT_SECURITY_POLICY);
        }
    }

    @Test
    void givesNothingToMethodsNobodyNeeds() {
        for (String method : List.of("TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND")) {
            for (String address : List.of("/", "/settings", "/sitting", "/help")) {
                String answer = RawRequest.of(method, address)
                        .header("X-Planted: rare-heron")
                        .send(port);
                assertThat(RawRequest.status(answer)).as(method + " " + address).isIn(400, 403, 405, 501);
                assertThat(answer).doesNotContain("rare-heron");
            }
        }
    }

    private String form(String address, String fields) {
        return RawRequest.of("POST", address)
                .header("Sec-Fetch-Site: same-origin")
                .body("application/x-www-form-urlencoded", fields)
                .send(port);
    }

    /** Every address at which something may be changed. */
    private Set<String> changing() {
        return addresses(
                mapping -> !READING.containsAll(mapping.getMethodsCondition().getMethods()));
    }

    private Set<String> reading() {
        return addresses(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)).stream()
                .filter(address -> !address.equals("/leave"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without what is the same for everybody and made to be kept: the style sheet and the script of Help now. */
    private Set<String> pages() {
        return reading().stream()
                .filter(address -> !address.startsWith("/assets/") && !address.equals("/service-worker.js"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> addresses(java.util.function.Predicate<RequestMappingInfo> which) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(which)
                .flatMap(EveryAddressTest::paths)
                // A part that is held to a pattern is a number so far.
                .map(path -> path.replaceAll("\\{\\w+:(?:[^{}]|\\{[^{}]*})*}", "1"))
                .map(path -> path.replaceAll("\\{[^}]*}", "11112222-3333-4444-8555-666677778888"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> paths(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream();
    }
}
