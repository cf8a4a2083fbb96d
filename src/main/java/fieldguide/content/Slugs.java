package fieldguide.content;

import fieldguide.content.markdown.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gives every module and unit an address that no other has, and that means nothing else. */
public final class Slugs {
    /** What stands for something else behind a module's address: its guide on one page, its quiz, its pictures. */
    public static final Set<String> RESERVED = Set.of("guide", "guide.md", "quiz", "files");

    private Slugs() {}

    /** A name as part of an address: letters, digits, hyphens, dots and underscores; {@code otherwise} where it has none. */
    public static String of(String name, String otherwise) {
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}_.-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? otherwise : plain;
    }

    /** Two folders of one name would share an address: the later one gets a number. */
    static List<StudyModule> unique(List<StudyModule> modules, Problems problems) {
        Set<String> taken = new HashSet<>();
        List<StudyModule> unique = new ArrayList<>();
        for (StudyModule m : modules) {
            String slug = free(m.slug(), taken);
            unique.add(new StudyModule(m.id().equals(m.slug()) ? slug : m.id(), slug, m.folder(), m.title(), m.summary(), m.objectives(),
                    m.prerequisites(), uniqueUnits(m.units(), problems)));
        }
        return List.copyOf(unique);
    }

    private static List<Unit> uniqueUnits(List<Unit> units, Problems problems) {
        Set<String> taken = new TreeSet<>();
        List<Unit> unique = new ArrayList<>();
        for (Unit u : units) {
            boolean reserved = RESERVED.contains(u.slug());
            String slug = free(reserved ? u.slug() + "-unit" : u.slug(), taken);
            if (reserved) {
                problems.warning(u.sources().getFirst().file(), 1, "reserved-name", "\"" + u.slug()
                        + "\" is an address of the portal's own, so that the unit's is \"" + slug + "\"; rename the file to choose another.");
            }
            unique.add(slug.equals(u.slug()) ? u
                    : new Unit(u.id().equals(u.slug()) ? slug : u.id(), slug, u.title(), u.minutes(), u.body(), u.items(), u.sources()));
        }
        return List.copyOf(unique);
    }

    private static String free(String wanted, Set<String> taken) {
        String slug = wanted;
        for (int n = 2; !taken.add(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }
}
