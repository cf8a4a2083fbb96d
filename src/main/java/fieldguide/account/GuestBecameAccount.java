package fieldguide.account;

/**
 * A guest registered or signed in: what the guest made belongs to the account from now on. Told within the
 * transaction, so that either all of the work moves or nobody signs in.
 *
 * @param guest owner string, {@code guest:<id>}
 * @param account owner string, {@code account:<number>}; may have work of its own already
 */
public record GuestBecameAccount(String guest, String account) {}
