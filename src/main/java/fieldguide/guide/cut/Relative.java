package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A relative clause at the end that says one more fact goes below what it speaks of. */
public final class Relative implements Cut {
    /** What a thing has rather than does: a clause with one of these speaks of the noun before it, others may speak of the whole sentence. */
    private static final Set<String> OWN = Lexicon.words("has have contains contain holds hold provides provide stores store lists list consists "
            + "consist carries carry");
    private static final int SHORTEST = 9;
    private static final int LONGEST_NAME = 5;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int which = phrase.find("which", 2);
        if (which < 3 || !phrase.at(which - 1).equals(",") || phrase.count() < SHORTEST || !isLast(phrase, which)) {
            return Optional.empty();
        }
        Optional<Prose> fact = Predicate.of(phrase, which + 1);
        if (fact.isEmpty() || !isVerb(phrase, which + 1)) {
            return Optional.empty();
        }
        Prose main = phrase.slice(0, which - 1);
        return name(phrase, which).filter(n -> isOwn(phrase, which + 1) && Words.count(main) > Words.count(n) + 2)
                .map(n -> List.of(Piece.of(main, List.of(Piece.labelled(n, fact.get())))))
                .or(() -> Optional.of(List.of(Piece.of(main, List.of(Piece.of(fact.get()))))));
    }

    private static boolean isVerb(Phrase phrase, int i) {
        return Lexicon.AUXILIARIES.contains(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i)) || Verbs.isBase(phrase.at(i));
    }

    /** A comma behind the clause may lead back into the main clause; then it is not the end. */
    private static boolean isLast(Phrase phrase, int which) {
        int comma = phrase.find(",", which);
        return comma < 0 || !Lexicon.AUXILIARIES.contains(phrase.at(comma + 1)) && !Verbs.isThirdPerson(phrase.at(comma + 1));
    }

    /** The noun right before the clause, if it is plain that the clause speaks of it and not of the whole sentence. */
    private static Optional<Prose> name(Phrase phrase, int which) {
        String verb = phrase.at(which + 1);
        String noun = phrase.at(which - 2);
        boolean plural = Subject.isPlural(noun);
        boolean agrees = plural ? verb.equals("are") || verb.equals("have") || Verbs.isBase(verb)
                : verb.equals("is") || verb.equals("has") || Verbs.isThirdPerson(verb);
        if (!agrees) {
            return Optional.empty();
        }
        int start = which - 2;
        while (start > 0 && isName(phrase, start - 1)) {
            start--;
        }
        boolean whole = start == 0 || Lexicon.FUNCTION.contains(phrase.at(start - 1)) || Verbs.isThirdPerson(phrase.at(start - 1));
        return start > 0 && which - 1 - start <= LONGEST_NAME && whole
                ? Optional.of(Splice.capitalised(phrase.slice(start, which - 1))) : Optional.empty();
    }

    /** Besides: "is a small file" and "are kept in a file"; not "is fine". */
    private static boolean isOwn(Phrase phrase, int verb) {
        return phrase.isOneOf(verb, OWN) || phrase.isOneOf(verb, Lexicon.words("is are")) && (Lexicon.DETERMINERS.contains(phrase.at(verb + 1)) || Verbs.isParticiple(phrase.at(verb + 1)));
    }

    private static boolean isName(Phrase phrase, int i) {
        String word = phrase.at(i);
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Lexicon.FUNCTION.contains(word)
                && !(Verbs.isBase(word) && !Verbs.isAlsoNoun(word) && !phrase.isCapitalised(i))
                && !(Verbs.isThirdPerson(word) && !phrase.isCapitalised(i)) && !(Verbs.isIng(word) && !phrase.isCapitalised(i));
    }

    /** What a sentence says in passing of the last thing it names, where the rest of it says nothing. */
    public static Optional<Piece> fact(Prose sentence) {
        Phrase phrase = Phrase.of(Splice.unstopped(sentence));
        int which = phrase.find("which", 2);
        if (which < 3 || !phrase.at(which - 1).equals(",") || !isVerb(phrase, which + 1)) {
            return Optional.empty();
        }
        return name(phrase, which).flatMap(n -> Predicate.of(phrase, which + 1).map(p -> Piece.labelled(n, p)));
    }
}
