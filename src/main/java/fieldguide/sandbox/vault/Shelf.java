package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Secret;
import fieldguide.sandbox.cloud.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The secrets of a vault. Deleted ones stay for the vault's retention time; behind it they are gone. */
record Shelf(Turn turn, Resource vault) {

    Duration kept() {
        return Duration.ofDays(vault.properties().path("softDeleteRetentionInDays").asInt(90));
    }

    boolean isPurgeProtected() {
        return vault.properties().path("enablePurgeProtection").asBoolean(false);
    }

    Instant purgeDate(Secret secret) {
        return secret.deletedAt().orElse(turn.now()).plus(kept());
    }

    Stream<Secret> live() {
        return turn.cloud().contents().secrets(vault.id()).stream().filter(secret -> secret.deletedAt().isEmpty());
    }

    Stream<Secret> deleted() {
        return turn.cloud().contents().secrets(vault.id()).stream().filter(this::isDeleted);
    }

    private boolean isDeleted(Secret secret) {
        return secret.deletedAt().isPresent() && purgeDate(secret).isAfter(turn.now());
    }

    Optional<Secret> live(String name) {
        return turn.cloud().contents().secret(vault.id(), name).filter(secret -> secret.deletedAt().isEmpty());
    }

    Optional<Secret> deleted(String name) {
        return turn.cloud().contents().secret(vault.id(), name).filter(this::isDeleted);
    }

    void keep(Secret secret) {
        turn.change(cloud -> cloud.with(cloud.contents().with(vault.id(), secret)));
    }

    void remove(Secret secret) {
        turn.change(cloud -> cloud.with(cloud.contents().withoutSecret(vault.id(), secret.name())));
    }
}
