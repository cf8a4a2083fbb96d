package fieldguide.study.review;

import java.time.LocalDate;

/** Where an item stood at the end of a day on which it was asked. */
public record Recall(ItemKey key, LocalDate day, Standing standing) {}
