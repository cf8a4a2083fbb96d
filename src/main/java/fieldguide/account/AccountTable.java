package fieldguide.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as rows. */
@Repository
class AccountTable {
    private static final String COLUMNS = "SELECT id, name, role, created FROM account ";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the name is taken. */
    Optional<Account> insert(String name, String hash, Role role, Instant now) {
        return jdbc.sql("""
                INSERT INTO account (name, name_key, password_hash, role, created)
                VALUES (:name, :key, :hash, :role, :now)
                ON CONFLICT (name_key) DO NOTHING
                RETURNING id, name, role, created""")
                .param("name", Names.tidy(name)).param("key", Names.key(name)).param("hash", hash)
                .param("role", role.name()).param("now", Timestamp.from(now))
                .query(AccountTable::account).optional();
    }

    Optional<Account> find(long id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id").param("id", id).query(AccountTable::account).optional();
    }

    Optional<Account> named(String name) {
        return jdbc.sql(COLUMNS + "WHERE name_key = :key").param("key", Names.key(name))
                .query(AccountTable::account).optional();
    }

    Optional<String> hash(long id) {
        return jdbc.sql("SELECT password_hash FROM account WHERE id = :id").param("id", id)
                .query(String.class).optional();
    }

    /** Those whose name contains the words, by name. */
    List<Account> like(String words, int limit) {
        return jdbc.sql(COLUMNS + "WHERE position(:words IN name_key) > 0 ORDER BY name_key LIMIT :limit")
                .param("words", Names.key(words)).param("limit", limit)
                .query(AccountTable::account).list();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM account").query(Long.class).single();
    }

    /** Locks the rows, so that two admins cannot resign at the same moment. */
    List<Long> admins() {
        return jdbc.sql("SELECT id FROM account WHERE role = 'ADMIN' FOR UPDATE")
                .query((row, number) -> row.getLong("id")).list();
    }

    void setHash(long id, String hash) {
        jdbc.sql("UPDATE account SET password_hash = :hash WHERE id = :id").param("hash", hash).param("id", id).update();
    }

    void setRole(long id, Role role) {
        jdbc.sql("UPDATE account SET role = :role WHERE id = :id").param("role", role.name()).param("id", id).update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM account WHERE id = :id").param("id", id).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(row.getLong("id"), row.getString("name"), Role.valueOf(row.getString("role")),
                row.getTimestamp("created").toInstant());
    }
}
