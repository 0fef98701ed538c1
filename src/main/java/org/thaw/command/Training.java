package org.thaw.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Visits a few pages, so that the ahead-of-time cache being trained holds the classes that pages need. */
final class Training {
    private static final List<String> PAGES =
            List.of("/", "/help", "/learn", "/reasons/R20", "/practices/C03", "/sitting", "/open");

    private Training() {}

    static void visit(int port) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                URI address = URI.create("http://127.0.0.1:" + port + page);
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
