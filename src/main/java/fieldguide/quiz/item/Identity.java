package fieldguide.quiz.item;

/**
 * Which question it is, and which of its versions.
 *
 * @param id unique in its module; stays through corrections, reordering and moves to other units
 * @param revision changes when what is asked, offered or correct changes
 */
public record Identity(String id, String revision) {}
