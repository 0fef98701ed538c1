package org.thaw.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.course.Course;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;
import org.thaw.vault.Creation;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;

/**
 * A step of a sitting, in a vault that holds many: from the request to the last byte of its answer, with the change
 * sealed and on disk between.
 */
final class Sittings {
    private static final int PAST = 2000;
    private static final int WARM_UP = 200;
    private static final int TIMED = 400;

    /** So many moves there are in a long sitting; then another is begun. */
    private static final int STEPS = 20;

    private static final double STEP_LIMIT_MILLIS = 50;
    private static final String NAME = "bench";
    private static final String PASSPHRASE = "quiet boat lamp winter";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final Path root;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Sittings(Path root) {
        this.root = root;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        try (RunningThaw thaw = RunningThaw.start(root, "/", Map.of())) {
            fill(thaw.home());
            post(thaw, "/open", "/open", Map.of("name", NAME, "passphrase", PASSPHRASE));
            for (int press = 0; press < WARM_UP; press++) {
                press(thaw, press);
            }
            List<Double> millis = new ArrayList<>();
            for (int press = 0; press < TIMED; press++) {
                millis.add(press(thaw, press));
            }
            Figure all = Figure.of("step of a sitting, " + PAST + " before it", "ms", millis, STEP_LIMIT_MILLIS);
            return List.of(
                    all,
                    Figure.of(
                            "step of a sitting, 99 in 100 are faster",
                            "ms",
                            List.of(all.percentile(99)),
                            STEP_LIMIT_MILLIS));
        }
    }

    /** A vault with many sittings of fifteen minutes that were gone through to their end, one a day. */
    private static void fill(Path home) {
        try (Vaults vaults = Vaults.at(home);
                Passphrase passphrase = Passphrase.of(PASSPHRASE)) {
            OpenVault vault = ((Creation.Created) vaults.create(VaultName.of(NAME), passphrase)).vault();
            Instant begun = Instant.now().minus(Duration.ofDays(1));
            vault.save(Sitting.TYPE, begun, past(begun));
            RawEntry one = vault.everything().getFirst();
            vault.saveAll(IntStream.range(1, PAST)
                    .mapToObj(days -> new RawEntry(
                            EntryId.random(),
                            one.type(),
                            one.version(),
                            begun.minus(Duration.ofDays(days)),
                            one.json()))
                    .toList());
            vault.close();
        }
    }

    private static Sitting past(Instant begun) {
        Arrival arrival = new Arrival(new Size(7), new Size(3), new Screening(Reply.NO, Reply.NO));
        Planner.Wish wish = new Planner.Wish(Length.FIFTEEN, Optional.of(Approach.MOVING));
        Sitting here = Sitting.begin(arrival, Planner.plan(arrival, wish, StrongDay.UNUSED, Withholding.NONE), begun);
        Instant now = begun;
        while (!here.finished()) {
            now = now.plusSeconds(20);
            Instant at = now;
            Sitting before = here;
            for (Move move :
                    List.of(new Move.GoOn(), new Move.Rate(Optional.of(new Size(3))), new Move.Tell(After.UNTOLD))) {
                here = Course.take(here, move, at).sitting();
            }
            if (here.equals(before)) {
                throw new IllegalStateException("the sitting stands still");
            }
        }
        return here;
    }

    private void begin(RunningThaw thaw) throws IOException, InterruptedException {
        post(
                thaw,
                "/sitting/arrive",
                "/sitting/begin",
                Map.of("numb", "7", "heavy", "3", "any", "no", "breath", "no", "minutes", "40", "approach", "moving"));
    }

    /** In turn a pause and the end of it: each moves the sitting by one step and leaves the next one possible. */
    private double press(RunningThaw thaw, int press) throws IOException, InterruptedException {
        if (press % STEPS == 0) {
            post(thaw, "/sitting", "/sitting/end", Map.of());
            begin(thaw);
        }
        return post(thaw, "/sitting/now", press % 2 == 0 ? "/sitting/pause" : "/sitting/resume", Map.of());
    }

    /** Sends a form with what a page holds hidden, and answers how long that took, in milliseconds. */
    private double post(RunningThaw thaw, String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(get(thaw, page));
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
        if (answer.statusCode() != 303) {
            throw new IOException(action + " answered " + answer.statusCode());
        }
        return millis;
    }

    private String get(RunningThaw thaw, String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(thaw.address(page)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
