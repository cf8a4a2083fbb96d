package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Word;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells what a clause behind "but", "however" or "while" speaks of: it limits the clause before only where it is about the same thing;
 * what is said of another stands beside it.
 */
public final class Objection {
    /** Words by which a clause leans on the one before. */
    private static final Set<String> BACK = Lexicon.words("it it's its they they're their them themselves itself he she his her this that's these those such one ones "
            + "latter former both either neither same still here there");
    private static final Set<String> ANYONE = Lexicon.words("i i'm you you're you'll you've we we're we'll we've there there's everyone anyone someone nobody what nothing "
            + "many most some several all each every no none more others");
    /** Words that say of how many or how often, and so grant an exception rather than compare. */
    private static final Set<String> SHARES = Lexicon.words("each every any some sometimes often usually generally normally typically");
    /** Words behind a verb in which "it" can hardly mean what the clause itself names. */
    private static final int AT_ONCE = 4;
    private static final int LONGEST = 8;

    private Objection() {}

    /** Whether a clause has a subject of its own, of which the clause before it does not speak, nor it of that one's. */
    public static boolean isOfAnother(Prose before, Prose clause) {
        Optional<Subject> subject = leansBack(clause) ? Optional.empty() : named(clause);
        Optional<Subject> first = named(before);
        if (subject.isEmpty() || first.isEmpty()) {
            return subject.isPresent() && Verbs.isThirdPerson(Phrase.of(before).at(0)) && disjoint(content(subject.get().text()), content(before));
        }
        return areCompared(first.get(), subject.get())
                || disjoint(content(subject.get().text()), content(before)) && disjoint(content(first.get().text()), content(clause));
    }

    /** Whether both clauses name kinds of one thing. */
    public static boolean isOfKinds(Prose before, Prose clause) {
        return isNamed(clause) && named(before).filter(f -> areCompared(f, named(clause).orElseThrow())).isPresent();
    }

    /** Whether "while" or "whereas" holds one thing against another, each with a clause of its own. */
    public static boolean isComparison(Prose before, Prose clause) {
        Optional<Subject> second = named(clause).filter(s -> !leansBack(s.phrase(), s.verb() + AT_ONCE));
        return second.isPresent() && named(before).filter(f -> !f.key().equals(second.get().key())).isPresent();
    }

    /** Whether a clause names what it speaks of, and nothing in it means what was said before. */
    public static boolean isNamed(Prose clause) {
        return !leansBack(clause) && named(clause).isPresent();
    }

    /** The subject that a clause names, be it behind a condition; empty where that is "you", "few" or the like. */
    private static Optional<Subject> named(Prose clause) {
        Phrase phrase = Phrase.of(clause);
        return Subject.of(phrase).or(() -> LeadingClause.parts(phrase).flatMap(p -> Subject.of(Phrase.of(p.main()))))
                .filter(s -> !s.isPronoun() && s.length() <= LONGEST && !isAnyone(s) && !s.phrase().isOneOf(s.from(), SHARES) && !isFew(s) && !Verbs.isBase(s.phrase().at(s.from())) && !s.phrase().at(s.from()).endsWith("ly"));
    }

    private static boolean isAnyone(Subject subject) {
        return subject.phrase().isOneOf(subject.from(), ANYONE) && subject.length() == 1 || subject.phrase().isOneOf(subject.verb() - 1, ANYONE);
    }

    /** "A few lose it": of those just named. */
    private static boolean isFew(Subject subject) {
        return subject.phrase().isOneOf(subject.from() + 1, Lexicon.words("few lot couple"));
    }

    /** "X is usually Y": a concession to what follows. */
    public static boolean grants(Prose clause) {
        Phrase phrase = Phrase.of(clause);
        return IntStream.range(0, phrase.size()).anyMatch(i -> phrase.isOneOf(i, SHARES) || phrase.isOneOf(i, Lexicon.MODALS));
    }

    /** Whether it means something said before; what it draws from both clauses does so without harm. */
    private static boolean leansBack(Prose clause) {
        Phrase phrase = Phrase.of(clause);
        int so = phrase.find("so", 1);
        return leansBack(phrase, so > 0 && phrase.at(so - 1).equals(",") ? so : phrase.size());
    }

    private static boolean leansBack(Phrase phrase, int end) {
        return phrase.isOneOf(0, Lexicon.words("that also")) || IntStream.range(0, end).anyMatch(i -> phrase.isOneOf(i, BACK));
    }

    /** "Summer tyres …" and "winter tyres …": two kinds of one thing. */
    private static boolean areCompared(Subject one, Subject other) {
        return head(one).equals(head(other)) && !one.key().equals(other.key()) && one.length() > 1 && other.length() > 1
                && !content(one.text()).containsAll(content(other.text())) && !content(other.text()).containsAll(content(one.text()));
    }

    private static String head(Subject subject) {
        Phrase phrase = subject.phrase();
        int end = subject.from() + 1;
        while (end < subject.verb() && !Lexicon.PREPOSITIONS.contains(phrase.at(end)) && !Lexicon.RELATIVES.contains(phrase.at(end)) && !phrase.at(end).equals(",")) {
            end++;
        }
        return Key.stem(phrase.at(end - 1));
    }

    private static boolean disjoint(Set<String> some, Set<String> others) {
        return some.stream().noneMatch(others::contains);
    }

    private static Set<String> content(Prose text) {
        return Phrase.of(text).words().stream().filter(Word::counts).map(Word::lower).filter(w -> !Lexicon.FUNCTION.contains(w))
                .map(Key::stem).collect(Collectors.toSet());
    }
}
