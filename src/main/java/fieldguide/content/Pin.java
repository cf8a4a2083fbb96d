package fieldguide.content;

import java.util.List;

/**
 * The identity of a question, held fast beside the module's texts, so that it outlives what the question was worded like.
 *
 * @param revision the one it had when it was pinned
 * @param asked the question without its options, as last pinned
 * @param key what is right, as last pinned: options, answers, or all entries to be placed
 * @param others the other options, as last pinned
 */
public record Pin(String id, String revision, String asked, List<String> key, List<String> others) {}
