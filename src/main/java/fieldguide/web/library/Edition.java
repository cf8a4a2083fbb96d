package fieldguide.web.library;

import fieldguide.content.Library;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.Guides;
import fieldguide.quiz.Deck;
import fieldguide.quiz.Quiz;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The library between two changes, with all that was derived from it so far. */
public final class Edition {
    static final Edition NONE = new Edition(new Library(List.of(), List.of(), List.of(), ""), 0, new Guides(List.of()));

    private final Library library;
    private final long fingerprint;
    private final Guides guides;
    private final Map<String, Derived> derived = new ConcurrentHashMap<>();
    private final Map<String, Quiz> quizzes = new ConcurrentHashMap<>();
    private final Map<String, Deck> decks = new ConcurrentHashMap<>();

    private Edition(Library library, long fingerprint, Guides guides) {
        this.library = library;
        this.fingerprint = fingerprint;
        this.guides = guides;
    }

    /** The edition after a change; the guides of units that did not change are kept. */
    Edition next(Library changed, long changedFingerprint) {
        return new Edition(changed, changedFingerprint,
                guides.next(changed.terms(), changed.modules().stream().flatMap(m -> m.units().stream())));
    }

    public Library library() {
        return library;
    }

    long fingerprint() {
        return fingerprint;
    }

    /** What is made of a unit; made once. */
    public Derived of(StudyModule module, Unit unit) {
        return derived.computeIfAbsent(module.slug() + "/" + unit.slug(), key -> new Derived(module, unit, guides, library.terms()));
    }

    /** All questions of a module; made once. */
    public Quiz quiz(StudyModule module) {
        return quizzes.computeIfAbsent(module.slug(), key -> Quiz.of(module));
    }

    /** All cards of a module; made once. */
    public Deck deck(StudyModule module) {
        return decks.computeIfAbsent(module.slug(), key -> Deck.of(module, library.terms()));
    }
}
