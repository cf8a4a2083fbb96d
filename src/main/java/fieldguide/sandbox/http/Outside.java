package fieldguide.sandbox.http;

import java.util.function.UnaryOperator;

/**
 * How addresses look to the caller.
 *
 * @param origin scheme, host and port of this portal, without a trailing slash; token issuers begin with it
 * @param base maps the base address of a cloud host, such as {@code https://management.azure.com}, to the one under
 *     which the caller reaches it; absolute links in answers begin with the result
 */
public record Outside(String origin, UnaryOperator<String> base) {
    /** For callers that use the real names. */
    public static Outside at(String origin) {
        return new Outside(origin, UnaryOperator.identity());
    }

    /** The issuer of the tenant's tokens; discovery works below it. */
    public String issuer(String tenantId) {
        return origin + "/" + tenantId + "/";
    }
}
