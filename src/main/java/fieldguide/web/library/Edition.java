package fieldguide.web.library;

import fieldguide.content.Library;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.Glossary;
import fieldguide.quiz.Quiz;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The library between two changes, with all that was derived from it so far. */
public final class Edition {
    static final Edition NONE = new Edition(new Library(List.of(), List.of(), List.of(), ""), 0);

    private final Library library;
    private final long fingerprint;
    private final Glossary glossary;
    private final Map<String, Derived> derived = new ConcurrentHashMap<>();
    private final Map<String, Quiz> quizzes = new ConcurrentHashMap<>();

    Edition(Library library, long fingerprint) {
        this.library = library;
        this.fingerprint = fingerprint;
        this.glossary = Glossary.of(library.terms());
    }

    public Library library() {
        return library;
    }

    long fingerprint() {
        return fingerprint;
    }

    /** What is made of a unit; made once. */
    public Derived of(StudyModule module, Unit unit) {
        return derived.computeIfAbsent(module.slug() + "/" + unit.slug(), key -> new Derived(module, unit, glossary));
    }

    /** All questions of a module; made once. */
    public Quiz quiz(StudyModule module) {
        return quizzes.computeIfAbsent(module.slug(), key -> Quiz.of(module));
    }
}
