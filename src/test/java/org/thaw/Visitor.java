package org.thaw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: it keeps cookies, reads pages and sends forms, and follows no redirect by itself. */
public final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Visitor(int port) {
        this.origin = "http://127.0.0.1:" + port;
    }

    /** One field of a form. */
    public record Field(String name, String value) {}

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** What a file holds that is behind this address. */
    public byte[] file(String path) {
        return bytes(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    /** What a file holds that the button leads to which goes to this address. */
    public byte[] file(HttpResponse<String> page, String action, String... namesAndValues) {
        return bytes(form(action, filled(page, action, namesAndValues)));
    }

    private byte[] bytes(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends a form with a token of its own, as any page would hold it. Names and values take turns. */
    public HttpResponse<String> post(String path, String... namesAndValues) {
        return post(path, withToken(namesAndValues));
    }

    private List<Field> withToken(String... namesAndValues) {
        List<Field> fields = new ArrayList<>(hidden(get("/settings").body()));
        fields.removeIf(field -> !field.name().equals("_csrf"));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.add(new Field(namesAndValues[at], namesAndValues[at + 1]));
        }
        return fields;
    }

    /** Sends a draft, as the script of a form does. */
    public HttpResponse<String> draft(String path, String... namesAndValues) {
        return post(path, withToken(namesAndValues), "Thaw-Draft", "script");
    }

    public HttpResponse<String> post(String path, List<Field> fields, String... headers) {
        HttpRequest.Builder request = form(path, fields);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpRequest.Builder form(String path, List<Field> fields) {
        String body = fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Chooses a file in the form that goes to this address, and presses its button. */
    public HttpResponse<String> sendFile(String path, byte[] file) {
        String token = hidden(get("/settings").body()).stream()
                .filter(field -> field.name().equals("_csrf"))
                .findFirst()
                .orElseThrow()
                .value();
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Presses the button that goes to this address, after filling in some fields of its form. */
    public HttpResponse<String> press(HttpResponse<String> page, String action, String... namesAndValues) {
        return post(action, filled(page, action, namesAndValues));
    }

    /** Sends what stands in the form with this button as its draft, as the script of the form does. */
    public HttpResponse<String> draft(HttpResponse<String> page, String action, String... namesAndValues) {
        return post("/draft", filled(page, action, namesAndValues), "Thaw-Draft", "script");
    }

    private static List<Field> filled(HttpResponse<String> page, String action, String... namesAndValues) {
        String form = Pattern.compile("<form method=\"post\".*?</form>", Pattern.DOTALL)
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .filter(found -> found.contains("action=\"" + action + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form goes to " + action));
        List<Field> fields = new ArrayList<>(hidden(form));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.add(new Field(namesAndValues[at], namesAndValues[at + 1]));
        }
        return fields;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Comes back with another session id, as somebody would who planted one. */
    public void plantSession(String id) {
        HttpCookie cookie = new HttpCookie("thaw", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(origin), cookie);
    }

    /** Where a redirect leads. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static List<Field> hidden(String html) {
        return HIDDEN.matcher(html)
                .results()
                .map(found -> new Field(decode(found.group(1)), decode(found.group(2))))
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String decode(String attribute) {
        return attribute
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
