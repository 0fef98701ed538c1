package org.thaw.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.thaw.ThawApplication;

@SpringBootTest(
        classes = {ThawApplication.class, WebSecurityTest.Form.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "thaw.home=target/test-homes/web-security")
class WebSecurityTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** A form that takes some words, as a feature’s own would. */
    @Controller
    static class Form {
        @PostMapping(path = "/test-form", produces = "text/plain;charset=UTF-8")
        @ResponseBody
        String take(@RequestParam String words) {
            return "taken " + words.length();
        }
    }

    @Nested
    class EveryAnswer {
        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/why", "/reasons/R20", "/practices/C03", "/learn", "/sources", "/unknown", "/nowhere"})
        void carriesTheHeadersThatKeepAPersonSafe(String path) throws Exception {
            var headers = get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy")).hasValue(WebSecurity.CONTENT_SECURITY_POLICY);
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("X-DNS-Prefetch-Control")).hasValue("off");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/why", "/reasons/R20", "/learn", "/leave"})
        void startsNoSession(String path) throws Exception {
            assertThat(get(path).headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("thaw="));
        }

        @Test
        void allowsNothingInlineAndNothingFromElsewhere() {
            assertThat(WebSecurity.CONTENT_SECURITY_POLICY)
                    .doesNotContain("unsafe")
                    .doesNotContain("http")
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'");
        }
    }

    @Nested
    class AForm {
        @Test
        void isRefusedWithoutItsTokenAndGivenBackWhole() throws Exception {
            String words = "naïve “quotes” <b>&amp;</b> 😢\nsecond line";

            HttpResponse<String> answer = post("words=" + encoded(words), "", "same-origin");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("Nothing you wrote is lost")
                    .contains("naïve “quotes” &lt;b>&amp;amp;&lt;/b> 😢\nsecond line")
                    .contains("action=\"/test-form\"");
        }

        @Test
        void isTakenWithTheTokenOfThePageThatGaveItBack() throws Exception {
            HttpResponse<String> refused = post("words=hello", "", "same-origin");
            String cookie =
                    refused.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            String token = refused.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

            HttpResponse<String> taken = post("words=hello&_csrf=" + encoded(token), cookie, "same-origin");

            assertThat(taken.statusCode()).isEqualTo(200);
            assertThat(taken.body()).isEqualTo("taken 5");
        }

        @Test
        void fromAnotherSiteIsRefusedAndNotOfferedAgain() throws Exception {
            HttpResponse<String> answer = post("words=evil", "", "cross-site");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("only takes what is sent from its own pages")
                    .doesNotContain("evil");
        }

        @Test
        void withAForgedTokenIsRefused() throws Exception {
            assertThat(post("words=hello&_csrf=forged", "form=other", "same-origin")
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void ofFiveMegabytesGetsOnePlainSentence() throws Exception {
            HttpResponse<String> answer = post("words=" + "a".repeat(5_000_000), "", "same-origin");

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("That is too much at once");
        }
    }

    @Nested
    class AForeignHost {
        @Test
        void isTurnedAway() throws Exception {
            assertThat(statusLine("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .contains("400");
        }

        @Test
        void isNotMistakenForThisMachine() throws Exception {
            assertThat(statusLine("GET / HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n"))
                    .contains("400");
            assertThat(statusLine("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .contains("200");
        }
    }

    private String statusLine(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form, String cookie, String site) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/test-form"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
