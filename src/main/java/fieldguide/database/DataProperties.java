package fieldguide.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where the portal keeps what must survive a restart, unless a database elsewhere is configured
 * @param maxConnections how many connections the portal's own PostgreSQL accepts
 */
@ConfigurationProperties("fieldguide.data")
record DataProperties(@DefaultValue("data") Path folder, @DefaultValue("40") int maxConnections) {}
