package fieldguide.studio;

/** What an instructor decided about a question, whatever its figures say. */
public enum Decision { ASK, HOLD }
