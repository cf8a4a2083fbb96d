package fieldguide.database;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database when the portal starts, not when it is built: an address that is given wins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSourceProperties.class)
class PortalDatabase {

    /** Closed after the pool that uses it. */
    @Bean
    DatabaseAddress databaseAddress(DataSourceProperties given, DataProperties own) {
        String url = given.getUrl();
        return url == null || url.isBlank()
                ? new DatabaseAddress.Own(OwnPostgres.start(own))
                : new DatabaseAddress.Given(url, orEmpty(given.getUsername()), orEmpty(given.getPassword()));
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DatabaseAddress address) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        return pool;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
