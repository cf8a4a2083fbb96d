package fieldguide.web.progress;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.study.Reading;
import fieldguide.web.html.Addresses;
import fieldguide.web.quiz.OpenQuiz;
import fieldguide.web.review.Round;
import fieldguide.web.review.Rounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a learner was: the unit opened last, the quiz that was begun, what is due. Six queries. */
@Component
public class Resume {
    private final Rounds rounds;
    private final OpenQuiz quiz;

    Resume(Rounds rounds, OpenQuiz quiz) {
        this.rounds = rounds;
        this.quiz = quiz;
    }

    /**
     * A way to go on.
     *
     * @param what kind of thing it is, in a word
     */
    public record Way(String what, String label, String address) {}

    /** Nothing for a newcomer. */
    public List<Way> of(String owner) {
        return of(rounds.of(owner, Optional.empty()), owner);
    }

    List<Way> of(Round round, String owner) {
        Optional<Way> begun = quiz.of(owner).map(q -> new Way("Quiz", "%s, %d of %d answered".formatted(q.title(), q.answered(), q.asked()), q.address()));
        int due = round.queue().size();
        Optional<Way> review = due == 0 ? Optional.empty() : Optional.of(new Way("Review", due == 1 ? "1 waiting" : due + " waiting", "/review"));
        return Stream.of(unit(round), begun, review).flatMap(Optional::stream).toList();
    }

    private static Optional<Way> unit(Round round) {
        return round.begun().stream().flatMap(m -> round.read().getOrDefault(m.id(), List.of()).stream().flatMap(r -> visit(m, r)))
                .max(Comparator.comparing(v -> v.reading().visited()))
                .map(v -> new Way("Unit", v.unit().title(), Addresses.unit(v.module(), v.unit())));
    }

    private record Visit(StudyModule module, Unit unit, Reading reading) {}

    private static Stream<Visit> visit(StudyModule module, Reading reading) {
        return module.units().stream().filter(u -> u.id().equals(reading.unit())).map(u -> new Visit(module, u, reading));
    }
}
