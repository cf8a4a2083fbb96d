package fieldguide.sandbox.store;

import java.time.Instant;

/**
 * A state of a sandbox that was kept.
 *
 * @param name unique in its sandbox
 * @param taken by the real clock
 */
public record Snapshot(String name, Instant taken) {}
