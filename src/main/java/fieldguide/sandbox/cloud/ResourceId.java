package fieldguide.sandbox.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The id of a subscription, a resource group, a resource or anything else that a role can be assigned at. Two ids that
 * differ in letter case alone are equal, as in Azure; the spelling is kept.
 *
 * @param value the id, with a leading slash and without a trailing one; {@code /} is the root above all subscriptions
 */
public record ResourceId(@JsonValue String value) implements Comparable<ResourceId> {
    public static final ResourceId ROOT = new ResourceId("/");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResourceId {
        var parts = new ArrayList<String>();
        for (String part : value.split("/", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        value = "/" + String.join("/", parts);
    }

    public static ResourceId of(List<String> segments) {
        return new ResourceId(String.join("/", segments));
    }

    public static ResourceId subscription(String subscriptionId) {
        return new ResourceId("/subscriptions/" + subscriptionId);
    }

    public ResourceId child(String path) {
        return new ResourceId(value + "/" + path);
    }

    public List<String> segments() {
        return this.equals(ROOT) ? List.of() : List.of(value.substring(1).split("/", -1));
    }

    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The id in lower case: equal for ids that are equal. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    public Optional<String> subscriptionId() {
        return after("subscriptions", 0);
    }

    public Optional<String> resourceGroup() {
        return after("resourcegroups", 2);
    }

    private Optional<String> after(String word, int index) {
        List<String> segments = segments();
        boolean there = segments.size() > index + 1 && segments.get(index).equalsIgnoreCase(word);
        return there ? Optional.of(segments.get(index + 1)) : Optional.empty();
    }

    /** The resource type, such as {@code Microsoft.Compute/virtualMachines}, spelled as in the id; of the last provider named. */
    public Optional<String> type() {
        List<String> segments = segments();
        int providers = lastProviders(segments);
        if (providers < 0 || providers + 2 >= segments.size()) {
            return Optional.empty();
        }
        var type = new StringBuilder(segments.get(providers + 1));
        for (int i = providers + 2; i < segments.size(); i += 2) {
            type.append('/').append(segments.get(i));
        }
        return Optional.of(type.toString());
    }

    public boolean isOfType(String type) {
        return type().filter(type::equalsIgnoreCase).isPresent();
    }

    private static int lastProviders(List<String> segments) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).equalsIgnoreCase("providers")) {
                return i;
            }
        }
        return -1;
    }

    /** The next wider scope: resource, its parent resource, resource group, subscription, root. */
    public ResourceId parent() {
        List<String> segments = segments();
        if (segments.size() <= 2) {
            return ROOT;
        }
        List<String> shorter = segments.subList(0, segments.size() - 2);
        boolean provider = shorter.size() >= 2 && shorter.get(shorter.size() - 2).equalsIgnoreCase("providers");
        return of(provider ? shorter.subList(0, shorter.size() - 2) : shorter);
    }

    /** This scope and all above it, narrowest first; the root is the last. */
    public List<ResourceId> chain() {
        var chain = new ArrayList<ResourceId>();
        ResourceId at = this;
        while (!at.equals(ROOT)) {
            chain.add(at);
            at = at.parent();
        }
        chain.add(ROOT);
        return List.copyOf(chain);
    }

    /** Whether this is the other scope or lies below it. */
    public boolean isWithin(ResourceId scope) {
        return scope.equals(ROOT) || key().equals(scope.key()) || key().startsWith(scope.key() + "/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceId(String id) && id.equalsIgnoreCase(value);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public int compareTo(ResourceId other) {
        return key().compareTo(other.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
