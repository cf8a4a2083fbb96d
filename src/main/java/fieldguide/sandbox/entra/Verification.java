package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Check;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Whether a service may believe a token, with the checks it made in their order. */
public sealed interface Verification {
    List<Check> checks();

    /** Every check passed. */
    record Trusted(ObjectNode claims, List<Check> checks) implements Verification {
        public Trusted {
            checks = List.copyOf(checks);
        }

        public String objectId() {
            return claims.path("oid").asString("");
        }

        public String claim(String name) {
            return claims.path(name).asString("");
        }
    }

    /**
     * A check failed.
     *
     * @param found what the token said about it
     * @param claims as far as they could be read, unproven
     */
    record Rejected(Fault fault, String found, ObjectNode claims, List<Check> checks) implements Verification {
        public Rejected {
            checks = List.copyOf(checks);
        }
    }

    /** Why a token is not believed. */
    enum Fault {
        MALFORMED,
        ALGORITHM,
        ISSUER,
        KEY,
        SIGNATURE,
        AUDIENCE,
        NOT_YET_VALID,
        EXPIRED
    }
}
