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
import java.util.Set;

/** X is a Y → "X: Y". */
public final class Naming implements Cut {
    private static final int LONGEST_NAME = 6;
    /** "Every X is a Y" is said of each X, and no name for it. */
    private static final Set<String> COUNTED = Lexicon.words("every each both all no some most many neither either only");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        return Subject.of(phrase).filter(s -> !s.isPronoun() && !phrase.at(s.verb() - 1).equals("there") && s.length() <= LONGEST_NAME && !phrase.isOneOf(0, COUNTED) && isDefinition(phrase, s.verb()))
                .flatMap(s -> Predicate.of(phrase, s.verb()).map(p -> List.of(Piece.labelled(name(s), bare(p)))));
    }

    private static Prose name(Subject subject) {
        return Splice.capitalised(subject.name());
    }

    private static boolean isDefinition(Phrase phrase, int verb) {
        String next = phrase.at(verb + 1);
        boolean is = phrase.at(verb).equals("is") && (next.equals("a") || next.equals("an") || next.equals("the"));
        boolean are = phrase.at(verb).equals("are") && !next.isEmpty() && Character.isLetter(next.charAt(0)) && !Lexicon.FUNCTION.contains(next)
                && !Verbs.isParticiple(next) && !Verbs.isIng(next) && !next.endsWith("ly") && hasPlural(phrase, verb + 1);
        return !phrase.at(phrase.size() - 1).equals(":") && (is || are || isPurpose(phrase, verb)) && !saysMore(phrase, verb) && phrase.size() > verb + 2 && !phrase.isOneOf(verb + 2, Lexicon.words("few lot bit same only"));
    }

    /** "is designed to …" tells what a thing is for. */
    private static boolean isPurpose(Phrase phrase, int verb) {
        return phrase.isOneOf(verb, Lexicon.words("is are")) && phrase.isOneOf(verb + 1, Lexicon.words("intended designed meant built"))
                && phrase.isOneOf(verb + 2, Lexicon.words("to for"));
    }

    /** "are service principals …" names things; "are responsible for …" does not. */
    private static boolean hasPlural(Phrase phrase, int from) {
        for (int i = from; i < Math.min(phrase.size(), from + 4) && !Lexicon.FUNCTION.contains(phrase.at(i)); i++) {
            if (Subject.isPlural(phrase.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "One is A, the other is B" defines nothing. */
    private static boolean saysMore(Phrase phrase, int verb) {
        for (int i = verb + 1; i < phrase.size(); i++) {
            if (phrase.isOneOf(i, Lexicon.CONJUNCTIONS) && (Lexicon.AUXILIARIES.contains(phrase.at(i + 1)) || Verbs.isThirdPerson(phrase.at(i + 1))
                    && !Verbs.isAlsoNoun(phrase.at(i + 1)))) {
                return true;
            }
        }
        int comma = phrase.find(",", verb);
        return comma > 0 && Subject.of(phrase, phrase.isOneOf(comma + 1, Lexicon.CONJUNCTIONS) ? comma + 2 : comma + 1).isPresent();
    }

    private static Prose bare(Prose predicate) {
        Phrase phrase = Phrase.of(predicate);
        return phrase.at(0).equals("the") && !phrase.isOneOf(1, Lexicon.words("same only first last most best")) ? phrase.from(1) : predicate;
    }
}
