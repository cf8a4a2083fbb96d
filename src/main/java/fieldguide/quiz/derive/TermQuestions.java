package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.derive.Terms.Term;
import fieldguide.quiz.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** From definitions: which term a description fits, and which description fits a term. */
final class TermQuestions {
    private final Terms terms;

    private TermQuestions(Terms terms) {
        this.terms = terms;
    }

    static List<Draft> of(Unit unit, Terms terms) {
        TermQuestions questions = new TermQuestions(terms);
        return terms.in(unit).filter(terms::isUnique).filter(t -> terms.beside(t).count() >= Distractors.FEWEST)
                .flatMap(t -> Stream.of(questions.whichTerm(t), questions.whichMeaning(t))).toList();
    }

    private Draft whichTerm(Term term) {
        Prose stem = added(term, "Which term fits this description: “").plus(term.meaning()).plus("”?");
        Candidate key = new Candidate(term.name(), why(term));
        List<Candidate> pool = terms.beside(term).map(t -> new Candidate(t.name(), why(t))).toList();
        return new ChoiceDraft(seed("term", term), stem, key, Distractors.of(key, pool), span(term));
    }

    private Draft whichMeaning(Term term) {
        Prose stem = added(term, "Which description fits “").plus(term.name()).plus("”?");
        Candidate key = new Candidate(term.meaning(), why(term));
        List<Candidate> pool = terms.beside(term).map(t -> new Candidate(t.meaning(), why(t))).toList();
        return new ChoiceDraft(seed("meaning", term), stem, key, Distractors.of(key, pool), span(term));
    }

    private static Prose why(Term term) {
        return added(term, "“").plus(term.name()).plus("” is described as: ").plus(term.meaning()).plus(".");
    }

    private static Prose added(Term term, String text) {
        return Prose.added(term.meaning().source(), text);
    }

    private static SourceSpan span(Term term) {
        return term.meaning().span().orElseThrow();
    }

    private static String seed(String kind, Term term) {
        return kind + " | " + Wording.key(term.name().text());
    }
}
