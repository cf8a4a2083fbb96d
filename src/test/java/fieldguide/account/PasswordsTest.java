package fieldguide.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "short", "ninechars", "password123", "Password123!", "aaaaaaaaaaaa", "abababababab",
        "1234567890", "lovelace2024", "LoveLace2024!"})
    void what_anyone_would_try_is_refused(String password) {
        assertThat(Passwords.fault("lovelace", password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "tiny-green-boats", "пароль из слов", "0123456789abc"})
    void length_counts_and_not_kinds_of_characters(String password) {
        assertThat(Passwords.fault("lovelace", password)).isEmpty();
    }

    @Test
    void what_the_hash_would_ignore_is_refused() {
        assertThat(Passwords.fault("ada", "abcdefgh".repeat(9))).isEmpty();
        assertThat(Passwords.fault("ada", "abcdefgh".repeat(9) + "i")).isPresent();
    }

    @Test
    void generated_ones_are_long_readable_and_never_the_same() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String password = Passwords.generated();
            assertThat(password).matches("([a-km-z2-9]{4}-){4}[a-km-z2-9]{4}");
            assertThat(Passwords.fault("admin", password)).isEmpty();
            assertThat(seen.add(password)).isTrue();
        }
    }

    @Test
    void only_the_right_password_of_somebody_matches() {
        Passwords passwords = new Passwords();
        Optional<String> hash = Optional.of(passwords.hash("tiny-green-boats"));
        assertThat(hash.get()).startsWith("{bcrypt}");
        assertThat(passwords.match("tiny-green-boats", hash)).isTrue();
        assertThat(passwords.match("tiny-green-boat", hash)).isFalse();
        assertThat(passwords.match("tiny-green-boats", Optional.empty())).isFalse();
    }
}
