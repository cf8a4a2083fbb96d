package fieldguide.bench;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** An endpoint of the same server, at the place where requests for sandboxes are answered, that does no work. */
@Configuration(proxyBeanMethods = false)
class Bare {
    /** As long as a token's answer. */
    private static final byte[] BODY = new byte[1_900];

    @Bean
    FilterRegistrationBean<Filter> bareEndpoint() {
        var bean = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            response.setContentType("application/json");
            response.setContentLength(BODY.length);
            response.getOutputStream().write(BODY);
        });
        bean.addUrlPatterns("/bare");
        bean.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return bean;
    }
}
