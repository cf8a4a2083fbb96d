package fieldguide.guide;

import fieldguide.content.Term;
import java.util.List;

/** The terms that guides prefer. */
public final class Glossary {
    private final List<Term> terms;

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    public static Glossary of(List<Term> terms) {
        return new Glossary(terms);
    }

    public List<Term> terms() {
        return terms;
    }
}
