package fieldguide.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps sessions cheap: every request of somebody who is signed in looks one up and marks it as used. The mark is written once
 * a minute, which is exact enough for sessions of days, and each statement stands for itself.
 */
@Configuration(proxyBeanMethods = false)
class SessionRows {
    private static final String MARK = """
            UPDATE %TABLE_NAME% s
            SET session_id = n.session_id, last_access_time = n.used, max_inactive_interval = n.span, expiry_time = n.expiry, principal_name = n.name
            FROM (SELECT ?::char(36) AS session_id, ?::bigint AS used, ?::int AS span, ?::bigint AS expiry, ?::varchar AS name, ?::char(36) AS id) n
            WHERE s.primary_id = n.id AND (s.last_access_time < n.used - 60000 OR s.session_id <> n.session_id
                  OR s.max_inactive_interval <> n.span OR s.principal_name IS DISTINCT FROM n.name)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> marks() {
        return sessions -> sessions.setUpdateSessionQuery(MARK);
    }

    /** By the name under which Spring Session looks for it; everything else keeps its transactions. */
    @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
    TransactionOperations statements() {
        return TransactionOperations.withoutTransaction();
    }
}
