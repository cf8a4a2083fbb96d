package fieldguide.guide.language;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.Optional;

/**
 * What a clause speaks of, if that is plain to see: a noun phrase in front of a finite verb.
 *
 * @param from its first word
 * @param verb the word behind it, which is the finite verb
 */
public record Subject(Phrase phrase, int from, int verb) {
    /** Words of a proper name. */
    private static final int LONGEST_NAME = 4;

    public static Optional<Subject> of(Phrase phrase) {
        return of(phrase, 0);
    }

    public static Optional<Subject> of(Phrase phrase, int from) {
        if (!mayOpen(phrase, from)) {
            return Optional.empty();
        }
        int verb = FiniteVerb.behind(phrase, from);
        return verb < 0 ? Optional.empty() : Optional.of(new Subject(phrase, from, verb));
    }

    private static boolean mayOpen(Phrase phrase, int i) {
        String first = phrase.at(i);
        if (Lexicon.PREPOSITIONS.contains(first) || Lexicon.RELATIVES.contains(first) && !Lexicon.DEMONSTRATIVES.contains(first)
                || Lexicon.AUXILIARIES.contains(first) || Lexicon.CONJUNCTIONS.contains(first) || first.equals("there")
                || first.equals("here") || first.equals("not") || first.equals("let's")) {
            return false;
        }
        return !isImperative(phrase, i);
    }

    /** Whether a clause begins with an order: Select the …, Sign in …. */
    public static boolean isImperative(Phrase phrase, int i) {
        String next = phrase.at(i + 1);
        return Verbs.isBase(phrase.at(i)) && (Lexicon.DETERMINERS.contains(next) || Lexicon.PREPOSITIONS.contains(next)
                || Lexicon.RELATIVES.contains(next) || next.equals("you") || next.equals("up") || next.equals("out") || next.equals("it")
                || next.isEmpty() && i + 1 < phrase.size());
    }

    public static boolean isPlural(String noun) {
        return noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is")
                && !noun.endsWith("'s") || noun.equals("data");
    }

    public Prose text() {
        return phrase.slice(from, end());
    }

    /** "Members also inherit" speaks of members. */
    private int end() {
        return verb - from > 1 && phrase.at(verb - 1).equals("also") ? verb - 1 : verb;
    }

    /** The same without its article. */
    public Prose name() {
        return phrase.slice(phrase.isOneOf(from, Lexicon.ARTICLES) && end() - from > 1 ? from + 1 : from, end());
    }

    public int length() {
        return phrase.count(from, end());
    }

    public boolean isPronoun() {
        return end() == from + 1 && (Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(from)) || phrase.isOneOf(from, Lexicon.DEMONSTRATIVES));
    }

    /** What two subjects have in common that are the same thing. */
    public String key() {
        return Key.of(name());
    }

    /** "A good apple is Old Russet" speaks of Old Russet. */
    public boolean givesName() {
        int name = verb + 1;
        return phrase.at(verb).equals("is") && phrase.isOneOf(from, Lexicon.words("a an one"))
                && phrase.count(name, phrase.size()) <= LONGEST_NAME && phrase.count(name, phrase.size()) > 0 && phrase.isCapitalised(name);
    }

    /** Whether a link or picture is in it. */
    public boolean isLinked() {
        return text().marks().stream().anyMatch(m -> m.kind() == Mark.Kind.LINK || m.kind() == Mark.Kind.IMAGE);
    }
}
