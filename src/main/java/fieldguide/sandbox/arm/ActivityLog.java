package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The activity log: every attempt to change something, who made it and how it ended; the newest first. */
record ActivityLog(Call call) {
    private static final Pattern SINCE = Pattern.compile("(?i)eventTimestamp\\s+ge\\s+'([^']*)'");
    private static final Pattern UNTIL = Pattern.compile("(?i)eventTimestamp\\s+le\\s+'([^']*)'");
    private static final Pattern GROUP = Pattern.compile("(?i)resourceGroupName\\s+eq\\s+'([^']*)'");
    private static final Pattern RESOURCE = Pattern.compile("(?i)resource(?:Uri|Id)\\s+eq\\s+'([^']*)'");
    private static final Pattern CALLER = Pattern.compile("(?i)caller\\s+eq\\s+'([^']*)'");

    Response answer() {
        if (!call.method().equals("GET")) {
            return Errors.noMethod(call.method(), "Microsoft.Insights/eventtypes");
        }
        return call.refused("Microsoft.Insights/eventtypes/values/read", call.cloud().subscription()).orElseGet(this::list);
    }

    private Response list() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        try {
            Predicate<Event> wanted = time(SINCE, true).and(time(UNTIL, false));
            call.turn().history().reversed().stream().filter(wanted).forEach(event -> {
                if (event.fact() instanceof Fact.Operated operated && isWanted(operated)) {
                    value.add(view(event, operated));
                }
            });
            return Response.json(200, body);
        } catch (DateTimeParseException e) {
            return Response.error(400, "BadRequest", "The time '%s' in the filter is not one such as '2026-03-01T12:00:00Z'."
                    .formatted(e.getParsedString()));
        }
    }

    private Optional<String> given(Pattern pattern) {
        Matcher matcher = pattern.matcher(call.filter());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Predicate<Event> time(Pattern pattern, boolean from) {
        Optional<Instant> limit = given(pattern).map(Instant::parse);
        return event -> limit.filter(l -> from ? event.at().isBefore(l) : event.at().isAfter(l)).isEmpty();
    }

    private boolean isWanted(Fact.Operated operated) {
        return given(GROUP).filter(g -> !operated.scope().resourceGroup().orElse("").equalsIgnoreCase(g)).isEmpty()
                && given(RESOURCE).filter(r -> !operated.scope().isWithin(new ResourceId(r))).isEmpty()
                && given(CALLER).filter(c -> !caller(operated).equalsIgnoreCase(c)).isEmpty();
    }

    private String caller(Fact.Operated operated) {
        return call.cloud().directory().principal(operated.principalId()).map(Principal::callerName)
                .orElse(operated.principalId());
    }

    private ObjectNode view(Event event, Fact.Operated operated) {
        boolean done = operated.status() < 400;
        String at = event.at().toString();
        ObjectNode view = Json.object().put("caller", caller(operated)).put("correlationId", event.trace())
                .put("eventDataId", event.trace()).put("eventTimestamp", at).put("submissionTimestamp", at)
                .put("level", done ? "Informational" : "Error").put("resourceId", operated.scope().value())
                .put("resourceGroupName", operated.scope().resourceGroup().orElse(""))
                .put("subscriptionId", call.cloud().subscriptionId()).put("tenantId", call.cloud().tenantId());
        value(view, "operationName", operated.action());
        value(view, "status", done ? "Succeeded" : "Failed");
        value(view, "subStatus", operated.error().isEmpty() ? String.valueOf(operated.status()) : operated.error());
        value(view, "category", "Administrative");
        value(view, "resourceType", operated.scope().type().orElse("Microsoft.Resources/resourceGroups"));
        view.putObject("authorization").put("action", operated.action()).put("scope", operated.scope().value());
        view.putObject("httpRequest").put("method", operated.method());
        return view;
    }

    private static void value(ObjectNode view, String name, String value) {
        view.putObject(name).put("value", value).put("localizedValue", value);
    }

    /** Keeps what a call did for the log, unless it only read. */
    static void record(Call call, Response answer) {
        String method = call.method().toUpperCase(Locale.ROOT);
        ResourceId id = ResourceId.of(call.request().segments());
        if (method.equals("GET") || method.equals("HEAD") || id.equals(ResourceId.ROOT)) {
            return;
        }
        boolean action = method.equals("POST");
        ResourceId scope = action ? ResourceId.of(id.segments().subList(0, id.segments().size() - 1)) : id;
        String type = scope.type().orElse(scope.resourceGroup().isPresent()
                ? "Microsoft.Resources/subscriptions/resourceGroups" : "Microsoft.Resources/subscriptions");
        String verb = action ? id.name() + "/action" : method.equals("DELETE") ? "delete" : "write";
        String error = answer.isError() ? answer.json().path("error").path("code").asString("") : "";
        call.turn().tell(call.request().caller().actor(), Actor.ARM,
                new Fact.Operated(type + "/" + verb, scope, call.caller().objectId(), method, answer.status(), error));
    }
}
