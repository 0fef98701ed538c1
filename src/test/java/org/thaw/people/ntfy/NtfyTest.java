package org.thaw.people.ntfy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.page.Hosting;
import org.thaw.people.network.Destinations;
import org.thaw.people.network.Names;

class NtfyTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Published UNCLEAR = new Published.Unclear();

    private final CountDownLatch end = new CountDownLatch(1);
    private final NtfyServer there = new NtfyServer();
    private Ntfy ntfy;
    private Server server;

    @BeforeEach
    void connect() {
        ntfy = ntfy(new Hosting.OwnMachine(), Names.OF_THIS_MACHINE, Duration.ofSeconds(20));
        server = new Server(there.address(), Optional.empty());
    }

    @AfterEach
    void close() throws IOException {
        end.countDown();
        ntfy.close();
        there.close();
    }

    @Nested
    class Publish {
        @Test
        void arrivesWordForWordWithItsButtons() {
            Publication sign = new Publication(
                    "t1",
                    Optional.of("Ines 🌧"),
                    "Läuft der Kessel? ☕\n\"one\", two\r\nBcc: all",
                    List.of(new Publication.Button("Can’t now", "r1", "later.k3")));

            assertThat(ntfy.publish(server, sign, () -> true)).isEqualTo(new Published.Taken());
            assertThat(there.words("t1")).containsExactly("Läuft der Kessel? ☕\n\"one\", two\r\nBcc: all");
            assertThat(there.messagesWithButtons()).singleElement().satisfies(message -> {
                assertThat(message.path("title").asString()).isEqualTo("Ines 🌧");
                there.press(message, "Can’t now");
            });
            assertThat(there.words("r1")).containsExactly("later.k3");
        }

        @Test
        void namesNoProgramAndNoPage() {
            StringBuilder seen = new StringBuilder();
            there.behave(exchange -> {
                seen.append(exchange.getRequestHeaders().entrySet());
                NtfyServer.answer(exchange, 200, "{}");
            });
            publish();

            assertThat(seen.toString().toLowerCase(java.util.Locale.ROOT))
                    .contains("content-type")
                    .doesNotContain("thaw", "user-agent", "referer", "cookie", "apache");
        }

        @Test
        void bringsTheTokenToTheServerAloneAndSaysWhereItIsWrong() {
            there.want("tk_right");

            assertThat(publish()).isEqualTo(new Published.Refused(Published.Why.ACCESS));
            server = new Server(there.address(), Optional.of("tk_right"));
            assertThat(publish()).isEqualTo(new Published.Taken());
            assertThat(there.words().toString()).doesNotContain("tk_right");
        }

        @Test
        void isNotSentWhereTheWordsAreTooLongForAMessage() {
            assertThat(ntfy.publish(server, new Publication("t1", "🌧".repeat(1_001)), () -> true))
                    .isEqualTo(new Published.Refused(Published.Why.LENGTH));
            assertThat(there.requests()).isZero();
        }

        @Test
        void waitsAsLongAsItIsToldTo() {
            there.behave(busy("30"));
            assertThat(publish()).isEqualTo(new Published.Later(Optional.of(Duration.ofSeconds(30))));
            there.behave(busy("Sun, 22 Nov 2026 12:10:00 GMT"));
            assertThat(publish()).isEqualTo(new Published.Later(Optional.of(Duration.ofMinutes(10))));
            there.behave(busy("999999999"));
            assertThat(publish()).isEqualTo(new Published.Later(Optional.of(Duration.ofHours(1))));
            there.behave(busy("soon"));
            assertThat(publish()).isEqualTo(new Published.Later(Optional.empty()));
        }

        @Test
        void followsNothing() {
            NtfyServer other = new NtfyServer();
            there.behave(exchange -> {
                exchange.getResponseHeaders().add("Location", other.address() + "/");
                NtfyServer.answer(exchange, 307, "");
            });

            try (other) {
                assertThat(publish()).isEqualTo(new Published.Refused(Published.Why.OTHER));
                assertThat(other.requests()).isZero();
            }
        }

        @Test
        void isUnclearWhereNothingThatMakesSenseComesBack() {
            there.behave(exchange -> NtfyServer.answer(exchange, 200, "<html>Welcome</html>"));
            assertThat(publish()).isEqualTo(UNCLEAR);
            there.behave(exchange ->
                    NtfyServer.answer(exchange, 200, "{\"event\":\"message\",\"id\":\"x\",\"topic\":\"another\"}"));
            assertThat(publish()).isEqualTo(UNCLEAR);
            there.behave(exchange -> NtfyServer.answer(exchange, 502, ""));
            assertThat(publish()).isEqualTo(UNCLEAR);
            there.behave(HttpExchange::close);
            assertThat(publish()).isEqualTo(UNCLEAR);
        }

        @Test
        void waitsForNoServerThatHangsOrTrickles() {
            ntfy = ntfy(new Hosting.OwnMachine(), Names.OF_THIS_MACHINE, SHORT);
            there.behave(_ -> hang());
            assertThat(inTime()).isEqualTo(UNCLEAR);
            there.behave(exchange -> {
                exchange.sendResponseHeaders(200, 0);
                while (!hangs(20)) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                }
            });
            assertThat(inTime()).isEqualTo(UNCLEAR);
        }

        @Test
        void readsNoMoreThanABoundOfAnAnswer() {
            long[] written = new long[1];
            there.behave(exchange -> {
                exchange.sendResponseHeaders(200, 10_000_000);
                byte[] piece = new byte[10_000];
                for (int at = 0; at < 1_000; at++) {
                    exchange.getResponseBody().write(piece);
                    written[0] += piece.length;
                }
            });

            assertThat(publish()).isEqualTo(UNCLEAR);
            assertThat(written[0]).isLessThan(9_000_000);
        }

        @Test
        void isHeldBackUntilTheServerIsThereAndTheLastMomentPassed() {
            assertThat(ntfy.publish(server, new Publication("t1", "Is the kettle on?"), () -> false))
                    .isEqualTo(new Published.HeldBack());
            assertThat(there.words()).isEmpty();
            there.close();
            assertThat(ntfy.publish(server, new Publication("t1", "Is the kettle on?"), () -> {
                        throw new AssertionError("nobody is there");
                    }))
                    .isEqualTo(new Published.Later(Optional.empty()));
        }

        @Test
        void isForLaterWhereNobodyIsThere() {
            there.close();

            assertThat(publish()).isEqualTo(new Published.Later(Optional.empty()));
        }
    }

    @Nested
    class HostedForMany {
        private final Hosting many = new Hosting.ForMany(Optional.of(URI.create("https://thaw.example")));

        @Test
        void reachesNothingOfTheHost() {
            ntfy = ntfy(many, Names.OF_THIS_MACHINE, SHORT);
            String port = there.address().replaceAll(".*:", "");
            for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0")) {
                server = new Server("https://" + host + ":" + port, Optional.empty());
                assertThat(publish()).as(host).isNotEqualTo(new Published.Taken());
            }
            server = new Server(there.address(), Optional.empty());

            assertThat(publish()).isEqualTo(new Published.Refused(Published.Why.ADDRESS));
            assertThat(there.requests()).isZero();
        }
    }

    /** Asked again a moment later, the same name could lead to this machine (DNS rebinding). */
    @Test
    void connectsToTheAddressThatWasJudgedAndAsksForNoOther() {
        int[] asked = new int[1];
        ntfy = ntfy(
                new Hosting.OwnMachine(),
                _ -> new InetAddress[] {
                    asked[0]++ == 0 ? InetAddress.getLoopbackAddress() : InetAddress.getByName("192.0.2.1")
                },
                Duration.ofSeconds(20));
        server = new Server(there.address().replace("127.0.0.1", "rebinding.example"), Optional.empty());

        assertThat(publish()).isEqualTo(new Published.Taken());
        assertThat(asked[0]).isEqualTo(1);
    }

    @Nested
    class Poll {
        @Test
        void readsWhatCameAfterTheLast() {
            there.publish("r1", "coming.k3");
            there.publish("another", "no.k3");
            Polled.Messages first = read(Optional.empty());
            there.publish("r1", "later.k3");
            Polled.Messages second = read(first.last());

            assertThat(first.messages()).extracting(Polled.Message::words).containsExactly("coming.k3");
            assertThat(second.messages()).extracting(Polled.Message::words).containsExactly("later.k3");
            assertThat(read(second.last()).messages()).isEmpty();
        }

        @Test
        void leavesOutWhatIsNoMessage() {
            there.behave(exchange -> NtfyServer.answer(exchange, 200, """
                    {"event":"keepalive","id":"a","topic":"r1"}
                    {"event":"message","id":"../../admin?","topic":"r1","message":"coming.k3"}
                    {"event":"message","id":"b","topic":"r2","message":"coming.k3"}
                    [1,2
                    null
                    "text"
                    {"event":"message","id":"c","topic":"r1","message":{"deep":1}}
                    {"event":"message","id":"d","topic":"r1","message":"coming.k3"}
                    """ + "[".repeat(100_000)));

            assertThat(read(Optional.empty()).messages())
                    .extracting(Polled.Message::id)
                    .containsExactly("c", "d");
        }

        @Test
        void goesThroughAFloodPieceByPiece() {
            for (int at = 0; at < 450; at++) {
                there.publish("r1", "garbage " + "x".repeat(at));
            }
            there.publish("r1", "coming.k3");
            Polled.Messages last = read(Optional.empty());
            last = read(last.last());
            last = read(last.last());

            assertThat(last.messages().getLast().words()).isEqualTo("coming.k3");
        }

        @Test
        void isNothingWhereItIsRefusedRedirectedOrHanging() {
            there.behave(busy("7"));
            assertThat(ntfy.poll(server, "r1", Optional.empty()))
                    .isEqualTo(new Polled.Nothing(Optional.of(Duration.ofSeconds(7))));
            there.behave(exchange -> NtfyServer.answer(exchange, 302, ""));
            assertThat(ntfy.poll(server, "r1", Optional.empty())).isEqualTo(new Polled.Nothing(Optional.empty()));
            ntfy = ntfy(new Hosting.OwnMachine(), Names.OF_THIS_MACHINE, SHORT);
            there.behave(_ -> hang());
            assertThat(ntfy.poll(server, "r1", Optional.empty())).isEqualTo(new Polled.Nothing(Optional.empty()));
        }

        private Polled.Messages read(Optional<String> after) {
            return (Polled.Messages) ntfy.poll(server, "r1", after);
        }
    }

    private Published publish() {
        return ntfy.publish(server, new Publication("t1", "Is the kettle on?"), () -> true);
    }

    private Published inTime() {
        long before = System.nanoTime();
        Published outcome = publish();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
        return outcome;
    }

    private void hang() {
        hangs(30_000);
    }

    private boolean hangs(long millis) {
        try {
            return end.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static NtfyServer.Whim busy(String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().add("Retry-After", retryAfter);
            NtfyServer.answer(exchange, 429, "{\"code\":42901}");
        };
    }

    private static Ntfy ntfy(Hosting hosting, Names names, Duration longest) {
        return new Ntfy(new Requests(new Destinations(hosting, names), longest, NOON));
    }
}
