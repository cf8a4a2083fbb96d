package fieldguide.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Everything below {@code /assets}: what frontend/ holds, and htmx from its WebJar. Templates link it with
 * {@code @{/assets/...}}, which puts the content's hash into the name; so it may be kept for as long as a browser likes.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {
    private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/assets/htmx/**", HTMX);
        serve(registry, "/assets/**", "classpath:/static/");
    }

    private static void serve(ResourceHandlerRegistry registry, String path, String location) {
        registry.addResourceHandler(path)
                .addResourceLocations(location)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
