package org.thaw.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages and sends forms, with a cookie of their own; each takes so many milliseconds. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final RunningThaw thaw;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(RunningThaw thaw) {
        this.thaw = thaw;
    }

    /** From the request to the last byte of the page. */
    double get(String page) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = read(page);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IOException(page + " answered " + answer.statusCode());
        }
        return millis;
    }

    /** Sends a form with what a page holds hidden. Only the sending is timed. */
    double post(String page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        return send(page, action, fields, 303);
    }

    /** The same for a form that is answered with a page. */
    double ask(String page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        return send(page, action, fields, 200);
    }

    private double send(String page, String action, Map<String, String> fields, int status)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(read(page).body());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(thaw.address(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != status) {
            throw new IOException(action + " answered " + answer.statusCode());
        }
        return millis;
    }

    private HttpResponse<String> read(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(thaw.address(page)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
