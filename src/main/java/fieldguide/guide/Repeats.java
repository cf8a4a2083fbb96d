package fieldguide.guide;

import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes points out of a unit's guide that an earlier unit has in the same words, below the same parent, of the same sentence. */
final class Repeats {
    private static final int SHORTEST = 5;
    /** A sentence with one of these may speak of something else in another place. */
    private static final Set<String> POINTING = Lexicon.words("here there this that these those it its they their them he she his her "
            + "such same other another above below following previous next earlier later also both former latter");

    private final Set<String> told = new HashSet<>();
    private final Set<String> inUnit = new HashSet<>();
    private int found;

    /** To be asked unit by unit, in order. */
    GuideSection without(GuideSection root) {
        GuideSection rest = section(root);
        told.addAll(inUnit);
        inUnit.clear();
        return rest;
    }

    int found() {
        return found;
    }

    private GuideSection section(GuideSection section) {
        List<Entry> entries = entries(section.entries(), "");
        List<GuideSection> sections = new ArrayList<>();
        for (GuideSection inner : section.sections()) {
            GuideSection rest = section(inner);
            boolean emptied = rest.isEmpty() && !inner.isEmpty();
            if (!emptied) {
                sections.add(rest);
            }
        }
        return new GuideSection(section.anchor(), section.level(), section.heading(), entries, List.copyOf(sections));
    }

    private List<Entry> entries(List<Entry> entries, String parent) {
        return entries.stream().flatMap(e -> e instanceof Entry.Points p && !p.ordered() ? points(p, parent).stream() : Stream.of(e)).toList();
    }

    private Optional<Entry> points(Entry.Points points, String parent) {
        List<KeyPoint> rest = points.list().stream().filter(p -> isNew(p, parent)).map(this::withRestBelow).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Entry.Points(false, rest));
    }

    private KeyPoint withRestBelow(KeyPoint p) {
        return new KeyPoint(p.id(), p.number(), p.text(), entries(p.children(), Key.of(p.text())), p.span(), p.sentence());
    }

    private boolean isNew(KeyPoint point, String parent) {
        boolean comparable = point.children().isEmpty() && Words.count(point.text()) >= SHORTEST
                && Words.of(point.sentence()).stream().noneMatch(w -> POINTING.contains(w.lower()));
        String key = parent + "\n" + Key.of(point.text()) + "\n" + Key.of(point.sentence());
        if (comparable && told.contains(key)) {
            found++;
            return false;
        }
        if (comparable) {
            inUnit.add(key);
        }
        return true;
    }
}
