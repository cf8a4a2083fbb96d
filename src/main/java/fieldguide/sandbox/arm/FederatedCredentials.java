package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Federated credentials of a user-assigned identity: whose tokens may be exchanged for its own. */
final class FederatedCredentials implements Kind {
    private static final int MOST = 20;
    private static final int LONGEST = 600;
    private static final Pattern ISSUER = Pattern.compile("https?://[^\\s/?#]+[^\\s?#]*");

    @Override
    public String type() {
        return UserAssignedIdentities.TYPE + "/federatedIdentityCredentials";
    }

    @Override
    public boolean hasLocation() {
        return false;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[A-Za-z0-9][\\w-]{0,119}") ? null
                : "a federated identity credential has 1 to 120 letters, digits, '-' or '_', and begins with a letter or digit.";
    }

    @Override
    public Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        return incomplete(draft).or(() -> {
            List<Resource> others = turn.cloud().resources(r -> r.isOfType(type())
                    && r.id().parent().equals(draft.id().parent()) && !r.id().equals(draft.id())).toList();
            return full(others, draft).or(() -> same(others, draft));
        });
    }

    private static Optional<Response> incomplete(Resource draft) {
        JsonNode audiences = draft.properties().path("audiences");
        if (draft.property("issuer").isBlank() || draft.property("subject").isBlank() || audiences.isEmpty()) {
            return bad("Issuer, subject and audiences of a federated identity credential are required.");
        }
        if (!ISSUER.matcher(draft.property("issuer")).matches() || draft.property("issuer").length() > LONGEST) {
            return bad("The issuer '%s' of the federated identity credential is not an absolute address of at most %d characters, such as 'https://token.actions.githubusercontent.com'."
                    .formatted(draft.property("issuer"), LONGEST));
        }
        if (draft.property("subject").length() > LONGEST) {
            return bad("The subject of the federated identity credential is longer than " + LONGEST + " characters.");
        }
        return audiences.isArray() && audiences.size() == 1 && audiences.get(0).isString() ? Optional.empty()
                : bad("A federated identity credential has exactly one audience; recommended is 'api://AzureADTokenExchange'.");
    }

    private static Optional<Response> full(List<Resource> others, Resource draft) {
        return others.size() < MOST ? Optional.empty()
                : bad("Too many Federated Identity Credentials are being created: the identity '%s' has %d of at most %d."
                .formatted(draft.id().parent().name(), others.size(), MOST));
    }

    private static Optional<Response> same(List<Resource> others, Resource draft) {
        return others.stream().filter(o -> o.property("issuer").equals(draft.property("issuer"))
                && o.property("subject").equals(draft.property("subject"))).findFirst()
                .map(o -> Response.error(409, "Conflict",
                "Issuer and subject combination already exists for this Managed Identity: see '%s'.".formatted(o.name())));
    }

    private static Optional<Response> bad(String message) {
        return Optional.of(Response.error(400, "BadRequest", message));
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        return draft.properties().deepCopy();
    }
}
