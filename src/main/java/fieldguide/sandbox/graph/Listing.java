package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a query leaves of a collection: {@code $filter}, {@code $search}, {@code $top}, {@code $select} and {@code $count}.
 *
 * @param view how one of the collection is shown
 */
record Listing(Query query, String collection, Function<Principal, ObjectNode> view) {
    private static final Pattern SEARCH = Pattern.compile("\"?(displayName|userPrincipalName|appId):([^\"]*)\"?", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 999;

    Response of(Stream<Principal> all, List<ObjectNode> more) {
        Optional<Predicate<Principal>> filter = Filter.of(query.first("$filter").orElse(""));
        Optional<Predicate<Principal>> search = search(query.first("$search").orElse(""));
        if (filter.isEmpty() || search.isEmpty()) {
            return Response.error(400, "Request_UnsupportedQuery", "The simulated Graph does not know this "
                    + (filter.isEmpty() ? "$filter." : "$search: write \"displayName:text\"."));
        }
        List<ObjectNode> found = Stream.concat(all.filter(filter.get().and(search.get())).map(view),
                more.stream()).toList();
        ObjectNode body = Json.object().put("@odata.context", "https://graph.microsoft.com/v1.0/$metadata#" + collection);
        if (query.first("$count").filter("true"::equalsIgnoreCase).isPresent()) {
            body.put("@odata.count", found.size());
        }
        var value = body.putArray("value");
        found.stream().limit(top()).map(this::selected).forEach(value::add);
        return Response.json(200, body);
    }

    private int top() {
        return query.first("$top").filter(top -> top.matches("[1-9]\\d{0,2}")).map(Integer::parseInt).orElse(MOST);
    }

    private static Optional<Predicate<Principal>> search(String search) {
        Matcher parts = SEARCH.matcher(search.strip());
        if (search.isBlank() || !parts.matches()) {
            return search.isBlank() ? Optional.of(p -> true) : Optional.empty();
        }
        String wanted = parts.group(2).toLowerCase(Locale.ROOT);
        return Optional.of(p -> switch (parts.group(1).toLowerCase(Locale.ROOT)) {
            case "displayname" -> p.name().toLowerCase(Locale.ROOT).contains(wanted);
            case "appid" -> p.appId().toLowerCase(Locale.ROOT).contains(wanted);
            default -> p.userName().toLowerCase(Locale.ROOT).contains(wanted);
        });
    }

    /** The members asked for, in their letter case; all when none are. */
    ObjectNode selected(ObjectNode view) {
        List<String> names = Stream.of(query.first("$select").orElse("").split(",", -1)).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        return names.isEmpty() ? view : view.deepCopy().retain(view.propertyNames().stream()
                .filter(member -> names.stream().anyMatch(member::equalsIgnoreCase)).toList());
    }
}
