package org.thaw.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is too much, or bent out of shape, is turned away in plain words, and quotes nothing of what was sent. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RequestLimitsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";
    private static final String RARE = "rareheron";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @Nested
    class TooMuch {
        @Test
        void ofWritingIsAnsweredWithTheLimit() {
            assertTooMuch(post(FORM, "words=" + RARE.repeat(300_000)));
        }

        @Test
        void farBeyondTheLimitIsStillAnswered() {
            assertTooMuch(post(FORM, "words=" + RARE.repeat(2_000_000)));
        }

        @Test
        void inPartsIsAnsweredWithTheLimit() {
            assertTooMuch(post(PARTS, part("name=\"words\"", RARE.repeat(300_000))));
        }

        @Test
        void inAFileIsAnsweredWithTheLimit() {
            assertTooMuch(post(PARTS, part("name=\"file\"; filename=\"" + RARE + "\"", "a".repeat(65 * 1024 * 1024))));
        }

        private void assertTooMuch(String answer) {
            assertThat(RawRequest.status(answer)).isEqualTo(413);
            assertThat(answer)
                    .contains("That is too much at once")
                    .contains("your words are still there")
                    .doesNotContain(RARE);
        }

        @Test
        void ofFieldsIsRefused() {
            assertThat(post(FORM, (RARE + "=a&").repeat(2_000)))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain(RARE);
        }

        @Test
        void ofHeadersIsRefused() {
            String answer = RawRequest.of("GET", "/")
                    .header("X-Long: " + RARE.repeat(10_000))
                    .send(port);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain(RARE);
        }

        @Test
        void ofAnAddressIsRefused() {
            assertThat(get("/" + RARE.repeat(2_000))).startsWith("HTTP/1.1 400").doesNotContain(RARE);
        }
    }

    @Nested
    class AFile {
        /** The system's folder for temporary files is readable later, and is not sealed. */
        @Test
        void isNeverWrittenToTheDiskWhileItIsRead() throws IOException, InterruptedException {
            Set<Path> before = temporaryFiles();
            String body = part("name=\"file\"; filename=\"a\"", RARE.repeat(3_000_000));
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                OutputStream out = socket.getOutputStream();
                out.write(("POST /settings/leave HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + PARTS
                                + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n")
                        .getBytes(ISO_8859_1));
                byte[] bytes = body.getBytes(ISO_8859_1);
                out.write(bytes, 0, bytes.length - 100);
                out.flush();

                Thread.sleep(300); // What was sent has been read by now; its last bytes have not come.
                assertThat(temporaryFiles()).isSubsetOf(before);

                out.write(bytes, bytes.length - 100, 100);
                assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                        .startsWith("HTTP/1.1 403");
            }
        }

        @Test
        void fromAnotherSiteIsRefusedUnread() {
            String answer = RawRequest.of("POST", "/settings/leave")
                    .header("Sec-Fetch-Site: cross-site")
                    .body(PARTS, part("name=\"file\"; filename=\"a\"", RARE))
                    .send(port);

            assertThat(answer).startsWith("HTTP/1.1 403").contains("only takes what is sent from its own pages");
        }

        /** Where Tomcat would put it. */
        private Set<Path> temporaryFiles() throws IOException {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"));
            try (Stream<Path> places = Files.list(folder)) {
                return places.filter(place -> place.getFileName().toString().startsWith("tomcat."))
                        .flatMap(this::inside)
                        .collect(Collectors.toSet());
            }
        }

        private Stream<Path> inside(Path place) {
            try (Stream<Path> all = Files.walk(place)) {
                return all.filter(Files::isRegularFile).toList().stream();
            } catch (IOException | UncheckedIOException gone) {
                return Stream.empty();
            }
        }
    }

    @Nested
    class AnAddressBentOutOfShape {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/assets/x/../../application.properties",
                    "/assets/%2e%2e/%2e%2e/application.properties",
                    "/assets/x/..%2f..%2fapplication.properties",
                    "/assets/x/..;/..;/application.properties",
                    "/assets/x/..\\..\\application.properties",
                    "/assets/x/page/%252e%252e/%252e%252e/application.properties",
                    "/assets/x/application.properties",
                    "/assets/x/page/shell.jte",
                    "/reasons/..%2f..%2f..%2fetc%2fpasswd",
                    "/practices/../../../etc/passwd",
                    "/thaw.db",
                    "/.git/config",
                    "/WEB-INF/web.xml",
                    "/a%00b",
                    "/%zz"
                })
        void findsNothing(String address) {
            assertThat(get(address))
                    .containsPattern("^HTTP/1.1 40[04]")
                    .doesNotContain("server.port")
                    .doesNotContain("@param")
                    .doesNotContain("root:");
        }

        /** CWE-113 and CWE-601. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/reasons/R20%0d%0aSet-Cookie:%20planted=yes",
                    "/open?then=/%0d%0aSet-Cookie:%20planted=yes",
                    "/settings?saved=%0d%0aSet-Cookie:%20planted=yes",
                    "//evil.example/%2e%2e",
                    "/open?then=//evil.example",
                    "/open?then=https://evil.example",
                    "/open?then=/%5cevil.example",
                    "/leave?to=https://evil.example"
                })
        void plantsNoHeaderAndLeadsNowhereElse(String address) {
            String answer = get(address);
            String headers = answer.substring(0, answer.indexOf("\r\n\r\n"));
            assertThat(headers.lines()).noneMatch(line -> line.startsWith("Set-Cookie: planted"));
            assertThat(headers).doesNotContain("evil.example");
            assertThat(answer).doesNotContain("href=\"https://evil").doesNotContain("action=\"//evil");
        }
    }

    @Nested
    class ABodyBentOutOfShape {
        @Test
        void isNotQuoted() {
            for (String type : List.of(FORM, "multipart/form-data", PARTS, "application/json", "text/xml")) {
                String answer = post(type, "words=%zz%" + RARE + "&<" + RARE);
                assertThat(RawRequest.status(answer)).as(type).isBetween(400, 499);
                assertThat(answer).as(type).doesNotContain("Exception").doesNotContain("org.thaw.");
            }
        }

        /** Two lengths for one request are how one request is smuggled inside another (RFC 9112, 6.3). */
        @Test
        void hasOneLength() {
            String answer = RawRequest.of("POST", "/settings/leave")
                    .header("Content-Length: 3")
                    .body(FORM, "a=b&c=d")
                    .send(port);
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    private String get(String target) {
        return RawRequest.of("GET", target).send(port);
    }

    private String post(String type, String body) {
        return RawRequest.of("POST", "/settings/leave")
                .header("Sec-Fetch-Site: same-origin")
                .body(type, body)
                .send(port);
    }

    private static String part(String name, String body) {
        return "--x\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + body + "\r\n--x--\r\n";
    }
}
