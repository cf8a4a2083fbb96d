package fieldguide.study;

import java.time.Instant;
import java.util.Optional;

/** How far somebody is with a unit. */
public record Reading(String unit, Instant visited, Optional<Instant> finished) {}
