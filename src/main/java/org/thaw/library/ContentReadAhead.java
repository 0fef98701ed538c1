package org.thaw.library;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Begins to read the content before anything else of Thaw is made. Reading is about a fifth of a start, and a second
 * core would otherwise wait.
 */
public final class ContentReadAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path content = Path.of(context.getEnvironment().getProperty("thaw.content", "content"));
        context.getBeanFactory().registerSingleton("begunReading", BegunReading.of(content));
    }
}
