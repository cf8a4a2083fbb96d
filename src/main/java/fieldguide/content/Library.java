package fieldguide.content;

import java.util.List;
import java.util.Optional;

/**
 * All modules that could be read, and what stood in the way of the others.
 *
 * @param revision changes when any byte that was read changes
 */
public record Library(List<StudyModule> modules, List<Term> terms, List<Problem> problems, String revision) {
    public Optional<StudyModule> module(String slug) {
        return modules.stream().filter(m -> m.slug().equals(slug)).findFirst();
    }
}
