package fieldguide.sandbox.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What resources hold of one sort.
 *
 * @param byHolder items by name, by key of the holder's resource id
 */
public record Holdings<T>(@JsonValue Map<String, Map<String, T>> byHolder) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Holdings {
        byHolder = Collections.unmodifiableMap(new TreeMap<>(byHolder));
    }

    public static <T> Holdings<T> none() {
        return new Holdings<>(Map.of());
    }

    Map<String, T> of(ResourceId holder) {
        return byHolder.getOrDefault(holder.key(), Map.of());
    }

    Collection<T> all(ResourceId holder) {
        return of(holder).values();
    }

    Optional<T> find(ResourceId holder, String name) {
        return Optional.ofNullable(of(holder).get(name));
    }

    Holdings<T> with(ResourceId holder, String name, T item) {
        var items = new TreeMap<>(of(holder));
        items.put(name, item);
        return replaced(holder, items);
    }

    Holdings<T> without(ResourceId holder, String name) {
        var items = new TreeMap<>(of(holder));
        items.remove(name);
        return replaced(holder, items);
    }

    private Holdings<T> replaced(ResourceId holder, Map<String, T> items) {
        var changed = new TreeMap<>(byHolder);
        changed.put(holder.key(), items);
        return new Holdings<>(changed);
    }

    /** What one holder had is another's. */
    Holdings<T> moved(ResourceId from, ResourceId to) {
        return without(from).replaced(to, of(from));
    }

    /** Without anything of that holder or of what lies below it. */
    Holdings<T> without(ResourceId holder) {
        var fewer = new TreeMap<>(byHolder);
        fewer.keySet().removeIf(key -> new ResourceId(key).isWithin(holder));
        return new Holdings<>(fewer);
    }
}
