package org.thaw.page;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * One fault a line: when, how bad, who noticed, the kinds of exceptions and the frames of our own code. Enough to find
 * the fault in the source, and nothing of what a person wrote.
 */
final class FaultLayout extends LayoutBase<ILoggingEvent> {
    private static final int MOST_FRAMES = 8;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder()
                .append(event.getInstant()
                        .atZone(ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toLocalDateTime())
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName());
        for (IThrowableProxy fault = event.getThrowableProxy(); fault != null; fault = fault.getCause()) {
            line.append(" | ").append(fault.getClassName());
            append(line, fault.getStackTraceElementProxyArray());
        }
        return line.append(System.lineSeparator()).toString();
    }

    private static void append(StringBuilder line, StackTraceElementProxy[] frames) {
        int written = 0;
        for (StackTraceElementProxy frame : frames) {
            StackTraceElement place = frame.getStackTraceElement();
            if (written < MOST_FRAMES && (written == 0 || place.getClassName().startsWith("org.thaw."))) {
                line.append(" < ").append(place.getClassName()).append('.').append(place.getMethodName());
                line.append(':').append(place.getLineNumber());
                written++;
            }
        }
    }
}
