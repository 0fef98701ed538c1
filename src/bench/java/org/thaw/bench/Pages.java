package org.thaw.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What a first visit to each page carries over the wire, compressed as a browser asks for it, and the server’s time for
 * pages of content.
 */
final class Pages {
    private static final List<String> VISITED = List.of(
            "/",
            "/help",
            "/learn",
            "/why",
            "/reasons/R20",
            "/practices",
            "/practices/C03",
            "/sources",
            "/unknown",
            "/sitting",
            "/open",
            "/settings");
    private static final List<String> CONTENT = List.of("/learn", "/reasons/R20", "/practices/C03", "/help");
    private static final int WARM_UP = 3000;
    private static final int TIMED = 2000;
    private static final double PAGE_LIMIT_KILOBYTES = 120;
    private static final double FONTS_LIMIT_KILOBYTES = 180;
    private static final double SERVER_LIMIT_MILLIS = 5;

    private static final Pattern ASSET = Pattern.compile(
            "(?:href|src)=\"(/assets/[^\"#?]+)\"|url\\([\"']?([^)\"']+)[\"']?\\)|from ['\"]([^'\"]+)['\"]");

    private final Path root;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<URI, Integer> sizes = new LinkedHashMap<>();

    Pages(Path root) {
        this.root = root;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        try (RunningThaw thaw = RunningThaw.start(root, "/", Map.of())) {
            List<Figure> figures = new ArrayList<>();
            for (String page : VISITED) {
                weigh(thaw.address(page))
                        .ifPresent(kilobytes -> figures.add(Figure.of(
                                "first visit to " + page + ", without fonts",
                                "kB",
                                List.of(kilobytes),
                                PAGE_LIMIT_KILOBYTES)));
            }
            figures.add(Figure.of("fonts, once", "kB", List.of(fonts()), FONTS_LIMIT_KILOBYTES));
            figures.addAll(times(thaw));
            return figures;
        }
    }

    private java.util.Optional<Double> weigh(URI page) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(page);
        if (answer.statusCode() != 200) {
            System.err.println(page.getPath() + " answered " + answer.statusCode() + " and is left out.");
            return java.util.Optional.empty();
        }
        double bytes = answer.body().length;
        for (URI asset : assets(page, answer)) {
            bytes += isFont(asset) ? 0 : sizes.get(asset);
        }
        return java.util.Optional.of(bytes / 1000);
    }

    /** Everything a page asks for, and what that asks for in turn. */
    private TreeSet<URI> assets(URI from, HttpResponse<byte[]> answer) throws IOException, InterruptedException {
        TreeSet<URI> found = new TreeSet<>();
        Matcher matcher = ASSET.matcher(text(answer));
        while (matcher.find()) {
            String named = Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            if (!named.startsWith("data:") && !named.startsWith("#")) {
                found.add(from.resolve(named));
            }
        }
        for (URI asset : List.copyOf(found)) {
            HttpResponse<byte[]> part = get(asset);
            sizes.put(asset, part.body().length);
            if (asset.getPath().endsWith(".css") || asset.getPath().endsWith(".js")) {
                found.addAll(assets(asset, part));
            }
        }
        return found;
    }

    /** The fonts that English needs; a browser fetches those for further letters only when a page has such letters. */
    private double fonts() {
        return sizes.entrySet().stream()
                        .filter(asset -> isFont(asset.getKey())
                                && !asset.getKey().getPath().contains("latin-ext"))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                / 1000.0;
    }

    private List<Figure> times(RunningThaw thaw) throws IOException, InterruptedException {
        for (int visit = 0; visit < WARM_UP; visit++) {
            get(thaw.address(CONTENT.get(visit % CONTENT.size())));
        }
        List<Double> millis = new ArrayList<>();
        for (int visit = 0; visit < TIMED; visit++) {
            long begun = System.nanoTime();
            get(thaw.address(CONTENT.get(visit % CONTENT.size())));
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        Figure all = Figure.unlimited("content page, request to last byte", "ms", millis);
        return List.of(
                all,
                Figure.of(
                        "content page, 99 in 100 are faster", "ms", List.of(all.percentile(99)), SERVER_LIMIT_MILLIS));
    }

    private HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (GZIPInputStream body = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
                return new String(body.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static boolean isFont(URI asset) {
        return asset.getPath().endsWith(".woff2");
    }
}
