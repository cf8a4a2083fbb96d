package fieldguide.web.quiz;

import fieldguide.study.Attempt;
import fieldguide.study.Attempts;
import fieldguide.web.html.Addresses;
import fieldguide.web.library.Shelf;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the quiz that a learner has begun last and not brought to its end. */
@Component
public class OpenQuiz {
    private final Shelf shelf;
    private final Attempts attempts;
    private final Sittings sittings;

    OpenQuiz(Shelf shelf, Attempts attempts, Sittings sittings) {
        this.shelf = shelf;
        this.attempts = attempts;
        this.sittings = sittings;
    }

    /** @param address of its first question without an answer */
    public record Begun(String title, String address, int answered, int asked) {}

    /** Empty where the last quiz is at its end, or is of a module or unit that is gone. */
    public Optional<Begun> of(String owner) {
        return attempts.last(owner).flatMap(last -> subject(last).flatMap(subject -> begun(subject, last.attempt(), owner)));
    }

    private Optional<Sittings.Subject> subject(Attempt last) {
        return shelf.library().modules().stream().filter(m -> m.id().equals(last.module())).findFirst().flatMap(m ->
                last.quiz().equals(m.id()) ? Optional.of(sittings.module(m.slug()))
                        : m.units().stream().filter(u -> u.id().equals(last.quiz())).findFirst().map(u -> sittings.unit(m.slug(), u.slug())));
    }

    private Optional<Begun> begun(Sittings.Subject subject, String id, String owner) {
        Sitting sitting = sittings.sitting(subject, id, owner);
        String address = subject.unit().map(u -> Addresses.unit(subject.module(), u)).orElseGet(() -> Addresses.module(subject.module()));
        return sitting.next().map(n -> new Begun(subject.quiz().title(), address + "/quiz/" + id + "/" + n,
                sitting.questions().size() - (int) sitting.questions().stream().filter(q -> sitting.answerTo(q).isEmpty()).count(),
                sitting.questions().size()));
    }
}
