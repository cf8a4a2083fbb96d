package fieldguide.account;

/**
 * An account is gone, and with it everything that it owned must go. Told within the transaction.
 *
 * @param owner {@code account:<number>}
 */
public record AccountDeleted(String owner) {}
