package org.thaw.page;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    /** The time on this machine’s wall; tests put another in its place. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
