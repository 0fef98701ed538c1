package org.thaw.page;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every request and every answer is held to. Who may read a vault is not decided here but by its key. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    /** No script or style but our own files, no address but our own, no frame around us. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " media-src 'self' blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http, Unsent unsent) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(new Gate(), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .exceptionHandling(faults -> faults.accessDeniedHandler(refused(unsent)))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                        // A browser may look up the names of sites that a page links to; that a link stands there is
                        // nobody's business.
                        .addHeaderWriter(new StaticHeadersWriter("X-DNS-Prefetch-Control", "off"))
                        .cacheControl(cache -> {}))
                .build();
    }

    /**
     * The token lives in a cookie, not in the session: a page left open over a restart can still send its form, and
     * the words in it reach us.
     */
    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
        return tokens;
    }

    private static AccessDeniedHandler refused(Unsent unsent) {
        return (request, response, fault) -> unsent.answer(request, response);
    }

    /** A page elsewhere can make a name of its own point at this machine (DNS rebinding); such names are turned away. */
    @Bean
    HttpFirewall knownHosts(@Value("${thaw.hosts:}") Set<String> more, Hosting hosting) {
        Stream<String> publicName = hosting.publicAddress().map(URI::getHost).stream();
        Set<String> known = Stream.of(THIS_MACHINE.stream(), more.stream(), publicName)
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(known::contains);
        return firewall;
    }

    @Bean
    Hosting hosting(@Value("${thaw.address:}") String address, @Value("${thaw.hosts:}") Set<String> hosts) {
        return Hosting.of(address, hosts);
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, fault) -> {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream()
                    .write("Thaw does not answer at this address. Use the address it printed when it started.\n"
                            .getBytes(StandardCharsets.UTF_8));
        };
    }
}
