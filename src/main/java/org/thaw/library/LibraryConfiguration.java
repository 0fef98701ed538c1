package org.thaw.library;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {
    @Bean
    Library library(@Value("${thaw.content:content}") Path content, ObjectProvider<BegunReading> begun) {
        return begun.getIfAvailable(() -> BegunReading.of(content)).finished();
    }
}
