package fieldguide.study.review;

import java.util.OptionalLong;

/**
 * One entry of the log.
 *
 * @param token of the page it came by
 * @param after what it led to
 * @param previous number of the entry that held before it; empty where the item was new
 */
public record Review(long id, ItemKey key, String token, Origin origin, Standing after, OptionalLong previous, boolean undone) {
    /** Where an item was recalled. */
    public enum Origin { REVIEW, QUIZ }

    /** The same as an entry of that number. */
    Review numbered(long number) {
        return new Review(number, key, token, origin, after, previous, undone);
    }
}
