package org.thaw.page;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

class FaultLayoutTest {
    private final Logger logger = new LoggerContext().getLogger("org.example.Library");
    private final FaultLayout layout = new FaultLayout();

    @Test
    void writesKindsAndFramesButNoMessage() {
        Exception fault = new IllegalStateException(
                "she wrote: my secret", new NumberFormatException("For input string: \"my secret\""));

        String line = layout.doLayout(new LoggingEvent("", logger, Level.ERROR, "failed on my secret", fault, null));

        assertThat(line)
                .contains("ERROR org.example.Library")
                .contains("java.lang.IllegalStateException < org.thaw.page.FaultLayoutTest.")
                .contains("java.lang.NumberFormatException")
                .doesNotContain("secret");
    }

    @Test
    void writesNoMessageWhereThereIsNoException() {
        assertThat(layout.doLayout(new LoggingEvent("", logger, Level.WARN, "my secret", null, null)))
                .contains("WARN org.example.Library")
                .doesNotContain("secret");
    }

    @Test
    void isTheOnlyLogAndCannotBeTurnedUp() {
        LoggerContext context = new LoggerContext();
        new FaultLog().configure(context);

        assertThat(context.getLogger("org.springframework.web").isDebugEnabled())
                .isFalse();
        assertThat(context.getLogger("org.springframework.web.servlet.PageNotFound")
                        .isErrorEnabled())
                .isFalse();
    }
}
