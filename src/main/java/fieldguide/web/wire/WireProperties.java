package fieldguide.web.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what clients outside the browser use.
 *
 * @param publicUrl scheme, host and port under which others reach the portal; without it each request's own
 * @param sandboxesPerMinute how many sandboxes one address may make a minute
 */
@ConfigurationProperties("fieldguide")
record WireProperties(@Nullable String publicUrl, @DefaultValue("120") int sandboxesPerMinute) {}
