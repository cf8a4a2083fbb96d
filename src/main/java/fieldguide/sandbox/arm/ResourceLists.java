package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of resources: what the caller may not read is left out. */
record ResourceLists(Call call) {
    private static final Pattern TYPE = Pattern.compile("(?i)resourceType\\s+eq\\s+'([^']*)'");
    private static final Pattern NAME = Pattern.compile("(?i)(?<![a-z])name\\s+eq\\s+'([^']*)'");

    private static final Pattern TAG_NAME = Pattern.compile("(?i)tagName\\s+eq\\s+'([^']*)'");
    private static final Pattern TAG_VALUE = Pattern.compile("(?i)tagValue\\s+eq\\s+'([^']*)'");

    /** Every resource within a subscription or group, as the generic {@code /resources}. */
    Response all(ResourceId scope) {
        Predicate<Resource> type = condition(TYPE, Resource::type);
        Predicate<Resource> name = condition(NAME, Resource::name);
        return answer(scope, call.cloud().resources(r -> !r.isOfType(ResourceGroups.TYPE) && !r.location().isEmpty()
                && r.id().isWithin(scope)).filter(type.and(name).and(tagged())), "Microsoft.Resources/subscriptions/resources/read");
    }

    /** {@code tagName eq 'a' and tagValue eq 'b'}. */
    private Predicate<Resource> tagged() {
        Matcher name = TAG_NAME.matcher(call.filter());
        Matcher value = TAG_VALUE.matcher(call.filter());
        String wanted = value.find() ? value.group(1) : null;
        return !name.find() ? r -> true : r -> r.tags().entrySet().stream()
                .anyMatch(tag -> tag.getKey().equalsIgnoreCase(name.group(1)) && (wanted == null || tag.getValue().equals(wanted)));
    }

    private Predicate<Resource> condition(Pattern pattern, java.util.function.Function<Resource, String> property) {
        Matcher matcher = pattern.matcher(call.filter());
        return matcher.find() ? r -> property.apply(r).equalsIgnoreCase(matcher.group(1)) : r -> true;
    }

    /** Every resource of one type within the scope, or below the parent that {@code collection} names. */
    Response ofKind(Kind kind, ResourceId scope, ResourceId collection) {
        if (!call.method().equals("GET")) {
            return Errors.noMethod(call.method(), kind.type());
        }
        boolean inGroup = scope.resourceGroup().isPresent();
        if (inGroup && call.cloud().resource(scope).isEmpty()) {
            return call.refused(kind.type() + "/read", scope).orElseGet(() -> Errors.noGroup(scope.name()));
        }
        boolean child = kind.type().chars().filter(c -> c == '/').count() > 1;
        ResourceId within = child ? ResourceId.of(collection.segments().subList(0, collection.segments().size() - 1))
                : scope;
        return answer(within, call.cloud().resources(r -> r.isOfType(kind.type()) && r.id().isWithin(within)),
                kind.type() + "/read");
    }

    private Response answer(ResourceId scope, Stream<Resource> resources, String action) {
        List<Resource> readable = resources.filter(r -> call.may(r.type() + "/read", r.id())).toList();
        Optional<Response> refused = readable.isEmpty() ? call.refused(action, scope) : Optional.empty();
        if (refused.isPresent()) {
            return refused.get();
        }
        var view = new ResourceView(call.turn());
        return new Pages(call).of(readable.stream().map(r -> view.of(r, false)).toList());
    }
}
