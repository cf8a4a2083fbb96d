/**
 * Real clients reach a sandbox here: maps addresses of the portal to those of the cloud, and answers the small API by
 * which suites make sandboxes. Stands before Spring Security and checks its callers itself.
 */
@org.jspecify.annotations.NullMarked
package fieldguide.web.wire;
