package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What "and" joins where a sentence is cut: a second clause stands beside the first, and two verbs of one subject stand below its name. */
final class Coordination {
    private static final int LONGEST_NAME = 8;

    private Coordination() {}

    /** @param and the word in front of the second clause or verb */
    static Optional<List<Piece>> at(Phrase phrase, int and) {
        int end = phrase.at(and - 1).equals(",") ? and - 1 : and;
        return isEmbedded(phrase, end) ? Optional.empty() : verbs(phrase, end, and + 1).or(() -> clauses(phrase, end, and + 1));
    }

    private static Optional<List<Piece>> clauses(Phrase phrase, int end, int start) {
        boolean first = Subject.of(phrase).filter(s -> s.verb() < end).isPresent() || Subject.isImperative(phrase, 0);
        boolean second = Subject.of(phrase, start).filter(s -> isPlain(s) && (phrase.find(",", 1) == end || hasAuxiliary(s))).isPresent();
        return first && second ? Optional.of(List.of(Piece.of(phrase.slice(0, end)), Piece.of(phrase.from(start)))) : Optional.empty();
    }

    /** Whether a subject is one for certain, and means nothing that was named before. */
    private static boolean isPlain(Subject subject) {
        Phrase phrase = subject.phrase();
        boolean back = phrase.isOneOf(subject.from(), Lexicon.THIRD_PERSON) || phrase.isOneOf(subject.from(), Lexicon.DEMONSTRATIVES);
        return !back && !Verbs.isBase(phrase.at(subject.from())) && !Verbs.isThirdPerson(phrase.at(subject.from()))
                && IntStream.range(subject.from(), subject.verb()).noneMatch(i -> phrase.isOneOf(i, Lexicon.words("so but or")));
    }

    /** Without a comma, or behind several, a last member of a list may look like a clause. */
    private static boolean hasAuxiliary(Subject subject) {
        return Lexicon.AUXILIARIES.contains(subject.phrase().at(subject.verb()));
    }

    private static Optional<List<Piece>> verbs(Phrase phrase, int end, int start) {
        if (!Verbs.isThirdPerson(phrase.at(start))) {
            return Optional.empty();
        }
        Phrase first = Phrase.of(phrase.slice(0, end));
        Optional<Subject> subject = Subject.of(first).filter(s -> !s.isPronoun() && isPlain(s) && s.length() <= LONGEST_NAME && !Lexicon.MODALS.contains(first.at(s.verb())));
        Optional<Prose> told = subject.flatMap(s -> Predicate.of(first, s.verb()));
        return told.map(t -> List.of(Piece.of(Splice.capitalised(subject.orElseThrow().name()), List.of(Piece.of(t), Piece.of(phrase.from(start))))));
    }

    /** What stands before may have a clause inside to which the words behind "and" belong. */
    private static boolean isEmbedded(Phrase phrase, int end) {
        return phrase.find(":", 0) >= 0 && phrase.find(":", 0) < end || IntStream.range(1, end).anyMatch(i -> phrase.isOneOf(i, Lexicon.RELATIVES));
    }
}
