package org.thaw.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every page puts the time until the vault locks back to what is usual. A page of a sitting, which may be quiet for
 * long, then asks for more; so the longer time ends with the sitting.
 */
@Component
class LocksAsUsual implements HandlerInterceptor, WebMvcConfigurer {
    private final WebVault present;

    LocksAsUsual(WebVault present) {
        this.present = present;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns("/assets/**", "/service-worker.js", "/health", "/draft", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        present.keepOpenFor(Duration.ZERO);
        return true;
    }
}
