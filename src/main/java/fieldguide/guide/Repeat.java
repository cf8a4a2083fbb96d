package fieldguide.guide;

/**
 * A point that a module's guide leaves out, as it repeats what a point of another unit says.
 *
 * @param left the point that is left out
 * @param unit index of its unit
 * @param kept the point that says the same, or more
 * @param keptUnit index of that point's unit
 */
public record Repeat(KeyPoint left, int unit, KeyPoint kept, int keptUnit) {}
