package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Cloud;

/**
 * A sandbox just made, with the secrets that are told this once.
 *
 * @param key opens the sandbox to tools; only its digest is kept
 * @param clientSecret of the application that owns the subscription
 */
public record CreatedSandbox(Cloud cloud, String key, String clientSecret) {}
