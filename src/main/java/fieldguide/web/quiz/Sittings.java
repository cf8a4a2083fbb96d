package fieldguide.web.quiz;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.Quiz;
import fieldguide.studio.Statistics;
import fieldguide.study.Attempt;
import fieldguide.study.Attempts;
import fieldguide.web.Missing;
import fieldguide.web.library.Shelf;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds quizzes and the sittings at them. */
@Component
class Sittings {
    /** A sitting, or one that repeats what went wrong in an earlier sitting. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}(-[0-9a-f]{16})?");

    private final Shelf shelf;
    private final Attempts attempts;
    private final Statistics statistics;
    private final SecureRandom random = new SecureRandom();

    Sittings(Shelf shelf, Attempts attempts, Statistics statistics) {
        this.shelf = shelf;
        this.attempts = attempts;
        this.statistics = statistics;
    }

    /**
     * A quiz and where it belongs.
     *
     * @param unit empty for the quiz of a whole module
     */
    record Subject(StudyModule module, Optional<Unit> unit, Quiz quiz) {}

    Subject module(String slug) {
        StudyModule module = shelf.library().module(slug).orElseThrow(() -> Missing.module(slug));
        return new Subject(module, Optional.empty(), shelf.edition().quiz(module));
    }

    Subject unit(String moduleSlug, String unitSlug) {
        Subject whole = module(moduleSlug);
        Unit unit = whole.module().unit(unitSlug).orElseThrow(() -> Missing.unit(unitSlug));
        return new Subject(whole.module(), Optional.of(unit), whole.quiz().only(unit));
    }

    String newId() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The id of a sitting over what was wrong in another. */
    String newIdAfter(String earlier) {
        return newId() + "-" + earlier.substring(0, 16);
    }

    Sitting sitting(Subject subject, String id, String owner) {
        if (!ID.matcher(id).matches()) {
            throw Missing.question();
        }
        List<Attempt> answers = attempts.of(owner, id);
        return Sitting.of(id, subject.quiz().without(held(subject, answers)), only(subject, id, owner), answers);
    }

    /** How many questions a new sitting asks. */
    int drawn(Subject subject) {
        return Sitting.of("", subject.quiz().without(held(subject, List.of())), Set.of(), List.of()).questions().size();
    }

    /** Questions that mislead are not asked; one that was answered in the sitting stays in it. */
    private Set<String> held(Subject subject, List<Attempt> answers) {
        Set<String> held = new HashSet<>(statistics.held(shelf.edition().quiz(subject.module())));
        answers.forEach(a -> held.remove(a.question()));
        return held;
    }

    private Set<String> only(Subject subject, String id, String owner) {
        if (id.length() == 16) {
            return Set.of();
        }
        Set<String> asked = subject.quiz().questions().stream().map(Question::id).collect(Collectors.toSet());
        return attempts.of(owner, id.substring(17)).stream().filter(a -> !a.correct()).map(a -> a.question())
                .filter(asked::contains).collect(Collectors.toSet());
    }
}
