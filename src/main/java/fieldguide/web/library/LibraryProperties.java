package fieldguide.web.library;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder the modules; without it {@code content} in the working folder, else the modules that come with the portal
 * @param look how long a look at the folder for changes is good for
 */
@ConfigurationProperties("fieldguide.library")
record LibraryProperties(@Nullable Path folder, @DefaultValue("2s") Duration look) {}
