package fieldguide.sandbox.cloud;

import java.time.Instant;

/**
 * Something that happened in a sandbox.
 *
 * @param at by the sandbox's own clock
 * @param trace shared by all that one request caused
 */
public record Event(Instant at, String trace, Actor from, Actor to, Fact fact) {}
