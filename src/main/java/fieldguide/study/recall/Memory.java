package fieldguide.study.recall;

/**
 * The state of one memory.
 *
 * @param stability days after which it is recalled with a probability of 90 %
 * @param difficulty from 1 (easy) to 10
 */
public record Memory(double stability, double difficulty) {}
