package fieldguide.web.review;

import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Showing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the forms of the queue hand back: which item, as which page showed it, and the module to stay in.
 *
 * @param module its slug
 */
record Given(String home, String item, String revision, int version, Optional<String> module) {
    /** A field that is missing names nothing. */
    Given {
        home = Objects.requireNonNullElse(home, "");
        item = Objects.requireNonNullElse(item, "");
        revision = Objects.requireNonNullElse(revision, "");
    }

    static Given of(Showing showing, Optional<String> module) {
        return new Given(showing.key().home(), showing.key().id(), showing.key().revision(), showing.version(), module);
    }

    ItemKey key() {
        return new ItemKey(home, item, revision);
    }

    Showing showing() {
        return new Showing(key(), version);
    }

    /** By the names of the form's fields. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("home", home, "item", item, "revision", revision));
        fields.put("version", String.valueOf(version));
        module.ifPresent(m -> fields.put("module", m));
        return fields;
    }
}
