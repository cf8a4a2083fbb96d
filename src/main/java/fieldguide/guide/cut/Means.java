package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** X simplifies Y by handling Z → "X simplifies Y", and below it "Handles Z": the means are one more thing that X does. */
final class Means implements Cut {
    private static final int SHORTEST = 15;
    private static final int SHORTEST_MEANS = 5;
    private static final Set<String> PURPOSES = Lexicon.words("intended designed meant built");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int by = phrase.find("by", 4);
        boolean means = by > 0 && Verbs.isIng(phrase.at(by + 1)) && phrase.find("by", by + 1) < 0
                && phrase.count(by, phrase.size()) >= SHORTEST_MEANS && phrase.count() >= SHORTEST;
        return means && Subject.of(phrase).filter(s -> acts(s) && isPlain(phrase, behind(s), by)).isPresent()
                ? Optional.of(List.of(Piece.of(phrase.slice(0, by), List.of(Piece.of(done(phrase, by)))))) : Optional.empty();
    }

    private static Prose done(Phrase phrase, int by) {
        String verb = Verbs.third(Verbs.base(phrase.at(by + 1)));
        return Prose.added(phrase.prose().source(), verb + " ").plus(phrase.from(by + 2));
    }

    private static boolean acts(Subject subject) {
        Phrase phrase = subject.phrase();
        return !subject.isPronoun() && (Verbs.isThirdPerson(phrase.at(subject.verb())) || isPurpose(subject));
    }

    private static boolean isPurpose(Subject subject) {
        return subject.phrase().at(subject.verb()).equals("is") && subject.phrase().isOneOf(subject.verb() + 1, PURPOSES);
    }

    private static int behind(Subject subject) {
        return isPurpose(subject) ? subject.verb() + 4 : subject.verb();
    }

    /** Whether no other doer comes between, whose means these may be. */
    private static boolean isPlain(Phrase phrase, int from, int by) {
        for (int i = from; i < by; i++) {
            boolean other = Lexicon.RELATIVES.contains(phrase.at(i)) || phrase.isOneOf(i, Lexicon.CONJUNCTIONS) && Verbs.isThirdPerson(phrase.at(i + 1))
                    || phrase.at(i).equals("to") && Verbs.isBase(phrase.at(i + 1)) || Ties.controls(phrase.at(i));
            if (other) {
                return false;
            }
        }
        return phrase.find(",", 0) < 0 || phrase.find(",", 0) > by;
    }
}
