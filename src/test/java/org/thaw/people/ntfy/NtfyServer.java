package org.thaw.people.ntfy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that behaves as https://docs.ntfy.sh says, over real sockets: publishing as JSON or to a topic, polling with
 * {@code since}, tokens. It can also be told to behave as it pleases.
 */
final class NtfyServer implements AutoCloseable {
    /** What a server does instead of what it ought to. */
    interface Whim {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private volatile Optional<Whim> whim = Optional.empty();
    private volatile Optional<String> token = Optional.empty();

    NtfyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void behave(Whim instead) {
        whim = Optional.of(instead);
    }

    void behave() {
        whim = Optional.empty();
    }

    /** From now on only who has it may publish as JSON or read; anybody may write to a topic they know. */
    void want(String secret) {
        token = Optional.of(secret);
    }

    int requests() {
        return requests.get();
    }

    List<JsonNode> messagesWithButtons() {
        return messages.stream()
                .filter(message -> message.path("actions").size() > 0)
                .toList();
    }

    List<String> words(String topic) {
        return messages.stream()
                .filter(message -> message.path("topic").asString().equals(topic))
                .map(message -> message.path("message").asString())
                .toList();
    }

    List<String> words() {
        return messages.stream()
                .map(message -> message.path("message").asString())
                .toList();
    }

    /** Presses a button of a message, as the receiver’s device does. */
    void press(JsonNode message, String label) {
        for (JsonNode button : message.path("actions")) {
            if (button.path("label").asString().equals(label)) {
                String url = button.path("url").asString();
                publish(Map.of(
                        "topic", url.substring(url.lastIndexOf('/') + 1),
                        "message", button.path("body").asString()));
                return;
            }
        }
        throw new AssertionError("no such button");
    }

    void publish(String topic, String words) {
        publish(Map.of("topic", topic, "message", words));
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            if (whim.isPresent()) {
                whim.get().answer(exchange);
            } else if (exchange.getRequestMethod().equals("POST")) {
                post(exchange);
            } else {
                poll(exchange);
            }
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        if (!path.equals("/")) {
            answer(exchange, 200, publish(Map.of("topic", path.substring(1), "message", text(body))));
            return;
        }
        JsonNode asked = json.readTree(body);
        boolean known = asked.path("topic").asString("").matches("[-_A-Za-z0-9]{1,64}")
                && asked.path("actions").size() <= 3;
        if (isShutOut(exchange)) {
            answer(exchange, 403, "{\"code\":40301,\"http\":403,\"error\":\"forbidden\"}");
        } else if (!known) {
            answer(exchange, 400, "{\"code\":40009,\"http\":400,\"error\":\"invalid request\"}");
        } else {
            answer(exchange, 200, publish(json.convertValue(asked, Map.class)));
        }
    }

    private void poll(HttpExchange exchange) throws IOException {
        if (isShutOut(exchange)) {
            answer(exchange, 403, "{\"code\":40301,\"http\":403,\"error\":\"forbidden\"}");
            return;
        }
        String topic = exchange.getRequestURI().getPath().replaceAll("^/|/json$", "");
        String since = exchange.getRequestURI().getQuery().replaceAll(".*since=", "");
        boolean all = messages.stream()
                .noneMatch(message -> message.path("id").asString().equals(since));
        answer(
                exchange,
                200,
                messages.stream()
                        .dropWhile(message ->
                                !all && !message.path("id").asString().equals(since))
                        .skip(all ? 0 : 1)
                        .filter(message -> message.path("topic").asString().equals(topic))
                        .map(message -> message + "\n")
                        .collect(Collectors.joining()));
    }

    private String publish(Map<?, ?> fields) {
        Map<String, Object> message = new java.util.HashMap<>(Map.of(
                "id", "m" + ids.incrementAndGet(), "time", System.currentTimeMillis() / 1000, "event", "message"));
        fields.forEach((name, value) -> message.put(String.valueOf(name), value));
        JsonNode kept = json.valueToTree(message);
        messages.add(kept);
        return kept.toString();
    }

    private boolean isShutOut(HttpExchange exchange) {
        return token.isPresent()
                && !("Bearer " + token.get())
                        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
