package org.thaw.people.ntfy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thaw.people.network.Destinations;
import org.thaw.people.outbox.LastMoment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks with an ntfy server (https://docs.ntfy.sh/publish/#publish-as-json and https://docs.ntfy.sh/subscribe/api/).
 * Words go as JSON, since a header would bend what is not ASCII. Nothing that comes back is believed.
 */
@Component
class Ntfy implements AutoCloseable {
    /** What the server keeps as a message; longer words it would turn into a file that can be downloaded. */
    static final int MOST_BYTES = 4_000;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_MESSAGES = 200;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Requests requests;

    @Autowired
    Ntfy(Destinations destinations, Clock clock) {
        this(new Requests(destinations, LONGEST, clock));
    }

    Ntfy(Requests requests) {
        this.requests = requests;
    }

    /**
     * Publishes once. Repeat it only where the answer says that the server does not have it.
     *
     * @param lastMoment asked when the server is there and waits for the words
     */
    Published publish(Server server, Publication publication, LastMoment lastMoment) {
        if (publication.words().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new Published.Refused(Published.Why.LENGTH);
        }
        HttpPost request = new HttpPost(server.at("/"));
        Departure departure = new Departure(lastMoment);
        byte[] body = json.writeValueAsBytes(fields(server, publication));
        request.setEntity(new EntityTemplate(body.length, ContentType.APPLICATION_JSON, null, out -> {
            departure.begin();
            out.write(body);
        }));
        return switch (send(server, request, departure)) {
            case Exchange.Answered answered -> outcome(answered, publication.topic());
            case Exchange.NotSent notSent ->
                switch (notSent.reason()) {
                    case NOT_ALLOWED -> new Published.Refused(Published.Why.ADDRESS);
                    case NOT_REACHED -> new Published.Later(Optional.empty());
                    case HELD_BACK -> new Published.HeldBack();
                };
            case Exchange.Silence _ -> new Published.Unclear();
        };
    }

    /** Publishes to a topic as a press on a button does. */
    void answer(Server server, String topic, String body) {
        HttpPost request = new HttpPost(server.at("/" + topic));
        request.setEntity(new StringEntity(body, StandardCharsets.UTF_8));
        send(server, request, new Departure(() -> true));
    }

    /**
     * Reads what a topic holds.
     *
     * @param after the id of a message; all that the server still has, where there is none
     */
    Polled poll(Server server, String topic, Optional<String> after) {
        HttpGet request = new HttpGet(server.at("/" + topic + "/json?poll=1&since=" + after.orElse("all")));
        return switch (send(server, request, new Departure(() -> true))) {
            case Exchange.Answered answered when answered.status() == 200 -> messages(answered, topic);
            case Exchange.Answered answered -> new Polled.Nothing(answered.pause());
            case Exchange.NotSent _, Exchange.Silence _ -> new Polled.Nothing(Optional.empty());
        };
    }

    private Exchange send(Server server, HttpUriRequestBase request, Departure departure) {
        server.token().ifPresent(token -> request.setHeader("Authorization", "Bearer " + token));
        return requests.send(request, server.line(), departure);
    }

    private static Map<String, Object> fields(Server server, Publication publication) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("topic", publication.topic());
        fields.put("message", publication.words());
        publication.title().ifPresent(title -> fields.put("title", title));
        fields.put(
                "actions",
                publication.buttons().stream()
                        .map(button -> Map.of(
                                "action", "http",
                                "label", button.label(),
                                "url", server.at("/" + button.topic()).toString(),
                                "method", "POST",
                                "body", button.body()))
                        .toList());
        return fields;
    }

    private Published outcome(Exchange.Answered answered, String topic) {
        return switch (answered.status()) {
            case 200 -> isOfTopic(answered.body(), topic) ? new Published.Taken() : new Published.Unclear();
            case 401, 403 -> new Published.Refused(Published.Why.ACCESS);
            case 413 -> new Published.Refused(Published.Why.LENGTH);
            case 429, 503 -> new Published.Later(answered.pause());
            default -> answered.status() >= 500 ? new Published.Unclear() : new Published.Refused(Published.Why.OTHER);
        };
    }

    private boolean isOfTopic(String body, String topic) {
        return read(body).filter(message -> isMessageOf(message, topic)).isPresent();
    }

    private Polled messages(Exchange.Answered answered, String topic) {
        String read = answered.body();
        // What was cut off at the bound is no whole line; it comes again after the last that was.
        String whole = answered.part() == Exchange.Part.WHOLE ? read : read.substring(0, read.lastIndexOf('\n') + 1);
        List<Polled.Message> messages = new ArrayList<>();
        whole.lines()
                .limit(MOST_MESSAGES)
                .flatMap(line -> read(line).stream())
                .filter(message -> isMessageOf(message, topic))
                .forEach(message -> messages.add(new Polled.Message(text(message, "id"), text(message, "message"))));
        return new Polled.Messages(
                messages,
                messages.isEmpty()
                        ? Optional.empty()
                        : Optional.of(messages.getLast().id()));
    }

    private Optional<JsonNode> read(String line) {
        try {
            return Optional.ofNullable(json.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException garbage) {
            return Optional.empty();
        }
    }

    private static boolean isMessageOf(JsonNode message, String topic) {
        return text(message, "event").equals("message")
                && text(message, "topic").equals(topic)
                // It goes into the next request.
                && text(message, "id").matches("[A-Za-z0-9_-]{1,64}");
    }

    private static String text(JsonNode message, String field) {
        return message.path(field).asString("");
    }

    @Override
    public void close() throws IOException {
        requests.close();
    }
}
