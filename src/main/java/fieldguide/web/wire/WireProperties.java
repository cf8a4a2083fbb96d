package fieldguide.web.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what clients outside the browser use.
 *
 * @param publicUrl scheme, host and port under which others reach the portal; without it each request's own
 * @param sandboxesPerMinute how many sandboxes one address may make a minute
 * @param trustedProxies addresses, or ranges such as {@code 10.0.0.0/8}, of reverse proxies in front of the portal
 * @param metadata how often a host may ask its metadata service
 */
@ConfigurationProperties("fieldguide")
record WireProperties(@Nullable String publicUrl, @DefaultValue("120") int sandboxesPerMinute,
        @DefaultValue List<String> trustedProxies, @DefaultValue Metadata metadata) {

    /**
     * Limits of one host ("Azure Instance Metadata Service", rate limiting).
     *
     * @param identityPerSecond requests for identity tokens a second
     * @param identityAtOnce requests for identity tokens at the same time
     * @param otherPerSecond all other requests a second
     */
    record Metadata(@DefaultValue("20") int identityPerSecond, @DefaultValue("5") int identityAtOnce,
            @DefaultValue("5") int otherPerSecond) {}
}
