package org.thaw.people.ntfy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.thaw.people.network.Destinations;
import org.thaw.people.network.Line;
import org.thaw.people.network.NotReachableException;

/**
 * Single requests to a server that a person named and nobody vouches for. It connects to the very addresses that were
 * judged, follows nothing, keeps nothing, repeats nothing, and reads a bounded part of the answer in a bounded time.
 */
final class Requests implements AutoCloseable {
    private static final int MOST_BYTES = 256 * 1024;

    private static final Timeout CONNECTING = Timeout.ofSeconds(8);
    private static final Timeout SILENT = Timeout.ofSeconds(10);

    private final Duration longest;
    private final Clock clock;
    private final CloseableHttpClient sealed;
    private final CloseableHttpClient plain;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param longest after so long no answer is waited for, however slowly it trickles */
    Requests(Destinations destinations, Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
        this.sealed = client(destinations, Line.SEALED);
        this.plain = client(destinations, Line.PLAIN);
    }

    /** @param departure notes when something begins to leave */
    Exchange send(HttpUriRequestBase request, Line line, Departure departure) {
        Future<Exchange> exchange = threads.submit(() -> exchange(request, line, departure));
        try {
            return exchange.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException tooSlow) {
            return brokenOff(request, departure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return brokenOff(request, departure);
        }
    }

    private static Exchange brokenOff(HttpUriRequestBase request, Departure departure) {
        Exchange outcome = departure.close();
        request.cancel();
        return outcome;
    }

    private Exchange exchange(HttpUriRequestBase request, Line line, Departure departure) {
        CloseableHttpClient client = line == Line.SEALED ? sealed : plain;
        // Closing would first read the answer to its end, however long that is. Cancelling hangs up.
        try (ClassicHttpResponse response = client.executeOpen(null, request, null);
                AutoCloseable _ = request::cancel) {
            HttpEntity entity = response.getEntity();
            byte[] body = entity == null ? new byte[0] : entity.getContent().readNBytes(MOST_BYTES);
            return new Exchange.Answered(
                    response.getCode(),
                    new String(body, StandardCharsets.UTF_8),
                    body.length < MOST_BYTES ? Exchange.Part.WHOLE : Exchange.Part.CUT_OFF,
                    RetryAfter.of(response, clock.instant()));
        } catch (NotReachableException notAllowed) {
            return new Exchange.NotSent(Exchange.Reason.NOT_ALLOWED);
        } catch (Exception brokenOff) {
            return departure.close();
        }
    }

    private static CloseableHttpClient client(Destinations destinations, Line line) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new JudgedAddresses(destinations, line))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECTING)
                                .setSocketTimeout(SILENT)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(SILENT)
                        .build())
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableCookieManagement()
                // What unpacks can unpack to more than was bounded.
                .disableContentCompression()
                // It would name the program to whoever runs the server.
                .disableDefaultUserAgent()
                .build();
    }

    /** Gives the client only addresses that may be gone to. */
    private record JudgedAddresses(Destinations destinations, Line line) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return destinations.find(host, line);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        sealed.close();
        plain.close();
    }
}
