package fieldguide.diagram;

/**
 * A name of an actor as a sentence writes it.
 *
 * @param from first character in the sentence, articles included
 * @param to behind the last one
 * @param name without the article
 */
record Mention(int from, int to, String name) {}
