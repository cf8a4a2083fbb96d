package fieldguide.content;

import java.util.List;
import java.util.Optional;

/**
 * A subject in several units.
 *
 * @param id stays when the folder is renamed: the uid of a Learn module, else given by the author, else the slug
 * @param slug its address, unique in the library
 * @param folder its folder below the library's
 * @param pins what is remembered of its questions from when they were worded otherwise
 */
public record StudyModule(String id, String slug, String folder, String title, Optional<Prose> summary, List<Prose> objectives,
        List<Prose> prerequisites, List<Unit> units, List<Pin> pins) {

    /** A module of whose questions nothing is remembered. */
    public StudyModule(String id, String slug, String folder, String title, Optional<Prose> summary, List<Prose> objectives,
            List<Prose> prerequisites, List<Unit> units) {
        this(id, slug, folder, title, summary, objectives, prerequisites, units, List.of());
    }

    public StudyModule with(List<Pin> remembered) {
        return new StudyModule(id, slug, folder, title, summary, objectives, prerequisites, units, remembered);
    }

    public int minutes() {
        return units.stream().mapToInt(Unit::minutes).sum();
    }

    public Optional<Unit> unit(String unitSlug) {
        return units.stream().filter(u -> u.slug().equals(unitSlug)).findFirst();
    }
}
