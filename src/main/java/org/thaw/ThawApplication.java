package org.thaw;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The web program. There is no user list: a vault opens by its key, or not at all. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan
public class ThawApplication {
    /** Only the build calls this: it asks for the parts of the program, and stops before any is made. */
    static void main(String[] args) {
        SpringApplication.run(ThawApplication.class, args);
    }
}
