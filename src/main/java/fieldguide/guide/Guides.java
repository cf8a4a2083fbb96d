package fieldguide.guide;

import fieldguide.content.SourceText;
import fieldguide.content.Term;
import fieldguide.content.Unit;
import fieldguide.guide.language.Key;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guides of a library, each derived once, and found again as long as the unit's files and the glossary stay as they are. */
public final class Guides {
    private final Glossary glossary;
    private final Map<Key, Guide> known = new ConcurrentHashMap<>();

    /** All that a guide is made of, besides the glossary. */
    private record Key(String id, String slug, String title, List<Source> sources) {
        static Key of(Unit unit) {
            return new Key(unit.id(), unit.slug(), unit.title(), unit.sources().stream().map(Source::of).toList());
        }
    }

    private record Source(String file, String text) {
        static Source of(SourceText source) {
            return new Source(source.file(), source.text());
        }
    }

    public Guides(List<Term> terms) {
        this.glossary = Glossary.of(terms);
    }

    public Guide of(Unit unit) {
        Key key = Key.of(unit);
        Guide guide = known.get(key);
        return guide != null ? guide : known.computeIfAbsent(key, _ -> Guide.of(unit, glossary));
    }

    /** For a library that was read again: what has not changed in it is not derived again, what is gone is forgotten. */
    public Guides next(List<Term> terms, Stream<Unit> units) {
        Guides next = new Guides(terms);
        if (terms.equals(glossary.terms())) {
            next.known.putAll(known);
            next.known.keySet().retainAll(units.map(Key::of).collect(Collectors.toSet()));
        }
        return next;
    }
}
