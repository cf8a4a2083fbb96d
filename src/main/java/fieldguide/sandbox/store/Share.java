package fieldguide.sandbox.store;

import java.time.Instant;

/**
 * A link under which others may look at a sandbox.
 *
 * @param id by which its owner revokes it; the link cannot be made of it
 * @param label what the owner called it
 */
public record Share(String id, String label, Instant created) {}
