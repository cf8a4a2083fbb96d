package fieldguide.studio;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fieldguide.quiz.Quiz;
import fieldguide.study.FirstAnswers;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The figures of the questions, and which questions are held back for them. */
@Component
public class Statistics {
    /** A question that misleads has done so for long; a few minutes more do not matter. */
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MODULES = 1000;

    private final FirstAnswers answers;
    private final Decisions decisions;
    private final LoadingCache<Quiz, Set<String>> held;

    Statistics(FirstAnswers answers, Decisions decisions) {
        this.answers = answers;
        this.decisions = decisions;
        this.held = Caffeine.newBuilder().maximumSize(MODULES).weakKeys().refreshAfterWrite(FRESH).build(quiz -> of(quiz).held());
    }

    /**
     * As of now.
     *
     * @param quiz of a whole module
     */
    public ModuleStatistics of(Quiz quiz) {
        return ModuleStatistics.of(quiz, answers.of(quiz.module()), decisions.of(quiz.module()));
    }

    /**
     * Ids of the questions that are not to be drawn into new quizzes, as of some minutes ago: those that people who know less get right
     * more often, unless an instructor decided otherwise.
     *
     * @param quiz of a whole module; the same object as long as the module does not change
     */
    public Set<String> held(Quiz quiz) {
        return held.get(quiz);
    }

    /** @param by name of the account that decides */
    public void decide(Quiz quiz, String question, String revision, Decision decision, String by) {
        decisions.put(quiz.module(), new Responses.Key(question, revision), decision, by);
        held.invalidate(quiz);
    }
}
