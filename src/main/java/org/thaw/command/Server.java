package org.thaw.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.thaw.ThawApplication;
import org.thaw.command.keeping.Home;
import org.thaw.library.ContentReadAhead;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Serves the pages until it is stopped; its options are those of {@code thaw} and of {@code thaw serve}. */
final class Server {
    private static final int MOST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen at. 8420 when not given.")
    private int port = 8420;

    @Option(names = "--home", paramLabel = "DIR", description = "The folder that holds the sealed vaults.")
    private @Nullable Path home;

    @Option(names = "--no-browser", description = "Do not open a browser.")
    private boolean noBrowser;

    int run() throws InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            System.err.println("A port is a number from 0 to " + MOST_PORT + ".");
            return CommandLine.ExitCode.USAGE;
        }
        ConfigurableApplicationContext context = start();
        if (Boolean.getBoolean("thaw.training")) {
            Training.visit(port(context));
            context.close();
            return 0;
        }
        System.out.println("Thaw is ready at " + address(context));
        if (!noBrowser) {
            Browser.open(address(context));
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private ConfigurableApplicationContext start() {
        // The log is set up by page.FaultLog alone, so that no property can turn it up.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        return new SpringApplicationBuilder(ThawApplication.class)
                // The class whose beans were found while building, where -Dspring.aot.enabled=true asks for them.
                .main(ThawApplication.class)
                .web(WebApplicationType.SERVLET)
                .initializers(new ContentReadAhead())
                .run(properties().toArray(String[]::new));
    }

    private List<String> properties() {
        List<String> properties = new ArrayList<>();
        properties.add("--server.port=" + port);
        properties.add("--thaw.home=" + Home.of(home));
        return properties;
    }

    private static String address(ConfigurableApplicationContext context) {
        return "http://127.0.0.1:" + port(context) + "/";
    }

    private static int port(ConfigurableApplicationContext context) {
        return java.util.Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }
}
