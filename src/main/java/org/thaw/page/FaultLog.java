package org.thaw.page;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import java.util.logging.LogManager;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The only log there is: faults of the program, to standard error. It cannot be turned up. A library’s message may
 * quote what a person wrote, so messages are never written; see {@link FaultLayout}.
 */
public final class FaultLog extends ContextAwareBase implements Configurator {
    /**
     * Loggers whose warnings tell of a request, of a start that fails with a sentence of our own, or of instructions of
     * the machine that Lucene does without.
     */
    private static final List<String> SILENT = List.of(
            "org.springframework.web.servlet.PageNotFound",
            "org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver",
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
            "org.springframework.boot.web.server.servlet.context",
            "org.springframework.boot.SpringApplication",
            "org.apache.catalina.core.StandardService",
            "org.apache.lucene.internal.vectorization.VectorizationProvider",
            "org.apache.coyote.http11.Http11NioProtocol");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        catchJavaUtilLogging();
        FaultLayout layout = new FaultLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console);
        SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Tomcat logs through the JDK’s own logging, which would otherwise write its messages to standard error. */
    private static void catchJavaUtilLogging() {
        LogManager.getLogManager().reset();
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        SLF4JBridgeHandler.install();
    }
}
