package fieldguide.study.review;

/**
 * An item as a page shows it: a grade for it counts once, and only while nothing has changed since.
 *
 * @param version {@link Kept#version()} when the page was made
 */
public record Showing(ItemKey key, int version) {
    public String token() {
        return String.join("/", "review", key.home(), key.id(), key.revision(), String.valueOf(version));
    }
}
