package org.thaw.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    @Bean
    Assets assets() {
        return Assets.onClasspath();
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageConfiguration.class.getClassLoader(), "org.thaw");
    }

    @Bean
    ViewResolver templates(TemplateEngine engine, Frames frames) {
        return (name, locale) -> name.startsWith("redirect:") ? null : new JteView(engine, frames, name);
    }

    @Bean
    WebMvcConfigurer assetAddresses(Assets assets) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(assets.folder() + "/**")
                        .addResourceLocations("classpath:/ui/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }
}
