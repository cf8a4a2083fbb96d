package fieldguide.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container says itself, about requests so broken that they never reach the portal: the same words, bare. */
public final class BareErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Failure failure = Failure.of(response.getStatus());
        response.setContentType("text/html;charset=UTF-8");
        try {
            response.getReporter().write("""
                    <!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
                    <title>%1$s · Fieldguide</title><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href="/">To the library</a></p></html>
                    """.formatted(failure.title(), failure.explanation(), failure.remedy()));
            response.finishResponse();
        } catch (IOException e) {
            // Whoever asked has gone; nobody is left to be told.
            container.getLogger().debug("no reader", e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Installed {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(BareErrors.class.getName());
                }
            });
        }
    }
}
