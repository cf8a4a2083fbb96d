package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;

/** What the metadata service refuses before it looks at what is asked for. */
record Admission(Refusal refusal, Resource host) {

    /** @param identity whether it is asked for something of the host's identities */
    Optional<Response> refused(boolean identity) {
        return header().or(this::method).or(this::repeated)
                .or(() -> ApiVersions.refusal(refusal.request().query(), identity))
                .or(() -> identity ? updating() : Optional.empty());
    }

    /** Also where any version is good and any path is wrong. */
    Optional<Response> header() {
        return power().or(this::forwarded).or(this::unmeant);
    }

    private Optional<Response> power() {
        return Power.off(host).map(state -> refusal.of("invalid_request", Power.explained(host, state)));
    }

    private Optional<Response> forwarded() {
        return refusal.request().headers().has("X-Forwarded-For")
                ? Optional.of(refusal.of("invalid_request", "Requests with the header X-Forwarded-For are not accepted: "
                + "they come through a proxy, and the metadata service answers its own host only"))
                : Optional.empty();
    }

    private Optional<Response> unmeant() {
        boolean meant = refusal.request().headers().first("Metadata").filter("true"::equalsIgnoreCase).isPresent();
        return meant ? Optional.empty()
                : Optional.of(refusal.of("invalid_request", "Required metadata header not specified"));
    }

    private Optional<Response> method() {
        String method = refusal.request().method();
        return method.equals("GET") ? Optional.empty()
                : Optional.of(refusal.of(405, "method_not_allowed", "The metadata service answers GET, not " + method)
                .with("Allow", "GET"));
    }

    private Optional<Response> repeated() {
        var seen = new HashSet<String>();
        for (Query.Parameter parameter : refusal.request().query().parameters()) {
            String name = parameter.name().toLowerCase(Locale.ROOT);
            if (!seen.add(name)) {
                return Optional.of(refusal.of("invalid_request", "The parameter '" + name + "' is given more than once"));
            }
        }
        return Optional.empty();
    }

    private Optional<Response> updating() {
        boolean updating = refusal.turn().cloud().door(host.id()).map((HostDoor door) ->
                door.isUpdating(refusal.turn().now())).orElse(false);
        return updating ? Optional.of(refusal.of(410, "temporarily_unavailable",
                "The metadata service is going through updates. It will be available within 70 seconds: try again "
                + "after a while, at most 70 seconds later.")) : Optional.empty();
    }
}
