package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.entra.Verification.Fault;
import fieldguide.sandbox.entra.Verification.Rejected;
import fieldguide.sandbox.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The checks of a token in their order: each passes or ends the list. */
final class CheckList {
    private static final List<String> ORDER =
            List.of("format", "algorithm", "issuer", "key", "signature", "audience", "lifetime");
    private final List<Check> checks = new ArrayList<>();
    private ObjectNode claims = Json.object();

    /** What a rejection shows as the token's own words from now on. */
    void read(ObjectNode unproven) {
        claims = unproven;
    }

    Optional<Rejected> pass(String detail) {
        checks.add(Check.passed(ORDER.get(checks.size()), detail));
        return Optional.empty();
    }

    Optional<Rejected> fail(Fault fault, String found, String detail) {
        checks.add(Check.failed(ORDER.get(checks.size()), detail));
        ORDER.stream().skip(checks.size()).map(Check::notReached).forEach(checks::add);
        return Optional.of(new Rejected(fault, found, claims, checks));
    }

    Verification.Trusted trusted() {
        return new Verification.Trusted(claims, checks);
    }
}
