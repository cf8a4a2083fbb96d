package fieldguide.sandbox.entra;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** A token just signed: its compact form and what it says. */
public record AccessToken(String compact, ObjectNode claims, Instant notBefore, Instant expires) {}
