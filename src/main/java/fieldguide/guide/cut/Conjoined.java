package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "The pier is calm and you can reach it on foot": an "and" between two clauses, each with a subject of its own, stands between two facts. */
final class Conjoined implements Cut {
    private static final int SHORTEST = 12;
    private static final int SHORTEST_HALF = 4;
    /** Subjects that no list of things ends with. */
    private static final Set<String> SURE = Lexicon.words("you we there you'll we'll");
    private static final Set<String> SAME = Lexicon.words("they it");
    /** Behind these the second clause may belong to what they open. */
    private static final Set<String> OPEN = Lexicon.words("because if when unless so although though while whereas whether that how why where what who once until after "
            + "before as since than let lets letting means mean says say said ensure ensures know knows see sees think thinks assume assumes shows show suppose imagine : ; – —");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        if (Length.of(phrase) < SHORTEST) {
            return Optional.empty();
        }
        for (int and = phrase.find("and", SHORTEST_HALF); and > 0; and = phrase.find("and", and + 1)) {
            int end = phrase.at(and - 1).equals(",") ? and - 1 : and;
            if (phrase.count(0, end) >= SHORTEST_HALF && phrase.count(and + 1, phrase.size()) >= SHORTEST_HALF && isBetweenClauses(phrase, end, and + 1)) {
                return Optional.of(List.of(Piece.of(phrase.slice(0, end)), Piece.of(second(phrase, and + 1))));
            }
        }
        return Optional.empty();
    }

    private static boolean isBetweenClauses(Phrase phrase, int end, int start) {
        boolean between = phrase.depth(end) == 0 && !Halves.isMarked(phrase, start) && !Pairs.isTorn(phrase, start);
        boolean free = between && !isEmbedded(phrase, end) && (tells(phrase, end) || isElided(phrase)) && isSecond(phrase, start, end);
        return free || between && isElided(phrase) && isSame(phrase, start);
    }

    /** Whether the words before an index are a clause that names what it speaks of. */
    private static boolean tells(Phrase phrase, int end) {
        return Subject.of(phrase).filter(s -> s.verb() < end - 1 && !s.isPronoun()).isPresent();
    }

    private static boolean isSecond(Phrase phrase, int start, int end) {
        Optional<Subject> subject = Subject.of(phrase, start);
        if (SURE.contains(phrase.at(start))) {
            return subject.isPresent() || phrase.isOneOf(start + 1, Lexicon.BE) || phrase.at(start).endsWith("'ll");
        }
        boolean series = phrase.find(",", 1) > 0 && phrase.find(",", 1) < end;
        return !series && subject.filter(s -> !s.isPronoun() && Lexicon.AUXILIARIES.contains(phrase.at(s.verb())) && isPlain(s)).isPresent();
    }

    private static boolean isPlain(Subject subject) {
        Phrase phrase = subject.phrase();
        boolean verb = Verbs.isBase(phrase.at(subject.from())) && !Verbs.isAlsoNoun(phrase.at(subject.from())) || Verbs.isThirdPerson(phrase.at(subject.from()));
        boolean back = phrase.isOneOf(subject.from(), Lexicon.THIRD_PERSON) || phrase.isOneOf(subject.from(), Lexicon.words("this that"));
        return !verb && !back && IntStream.range(subject.from(), subject.verb())
                .noneMatch(i -> phrase.isOneOf(i, Lexicon.words("and or but so")) || Lexicon.RELATIVES.contains(phrase.at(i)) || opensAnother(subject, i));
    }

    /** "The name of a boat the crew will use": a clause without a word that opens it. */
    private static boolean opensAnother(Subject subject, int i) {
        Phrase phrase = subject.phrase();
        boolean opens = Lexicon.DETERMINERS.contains(phrase.at(i)) || Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(i));
        return opens && i > subject.from() && !Lexicon.PREPOSITIONS.contains(phrase.at(i - 1)) && !Lexicon.DETERMINERS.contains(phrase.at(i - 1));
    }

    /** "Have names, and they can be found by them": said of what stands above. */
    private static boolean isElided(Phrase phrase) {
        return phrase.isOneOf(0, Lexicon.words("has have is are can")) || Verbs.isThirdPerson(phrase.at(0)) && !Verbs.isAlsoNoun(phrase.at(0));
    }

    private static boolean isSame(Phrase phrase, int start) {
        return phrase.isOneOf(start, SAME) && phrase.at(start - 2).equals(",") && Lexicon.AUXILIARIES.contains(phrase.at(start + 1));
    }

    private static Prose second(Phrase phrase, int start) {
        return phrase.isOneOf(start, SAME) ? Predicate.of(phrase, start + 1).orElseGet(() -> phrase.from(start)) : phrase.from(start);
    }

    /** Whether a clause is still open to which the words behind may belong; "that" with its verb is closed. */
    private static boolean isEmbedded(Phrase phrase, int end) {
        return IntStream.range(0, end).anyMatch(i -> phrase.isOneOf(i, OPEN) || phrase.at(i).equals("which") && !isFinite(phrase.at(i + 1)));
    }

    private static boolean isFinite(String word) {
        return Lexicon.AUXILIARIES.contains(word) || Verbs.isThirdPerson(word);
    }
}
