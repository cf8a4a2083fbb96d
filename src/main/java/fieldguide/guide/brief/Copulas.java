package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Keys are stored in the vault" is "Keys stored in vault"; "The log is available for a day" is "Log: available for a day". */
final class Copulas implements Rule {
    private static final int LONGEST_SUBJECT = 8;
    private static final Set<String> CLAUSES = Lexicon.words("that how what why where when because whether if who which as , : ; going about able like");
    private static final Set<String> CONDITIONS = Lexicon.words("if when whenever after before once unless until");
    private static final Set<String> BOUND = Lexicon.words("few lot little bit couple number same only first last next other most best");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        if (phrase.prose().toString().endsWith("?")) {
            return;
        }
        int colon = phrase.find(":", 0);
        if (colon > 2 && phrase.isOneOf(0, CONDITIONS)) {
            label(phrase, colon, edits);
        }
        int start = colon > 0 && colon + 1 < phrase.size() ? colon + 1 : 0;
        Subject.of(phrase, start).filter(s -> isElided(s)).ifPresent(s -> mark(s, start == 0, edits));
    }

    /** "When the key is deleted and no copy is kept: …" is "When key deleted and no copy kept: …". */
    private static void label(Phrase phrase, int colon, Edits edits) {
        List<Integer> verbs = new ArrayList<>();
        for (int from = 1; from > 0 && from < colon;) {
            Optional<Subject> subject = Subject.of(phrase, from).filter(s -> phrase.isOneOf(s.verb(), Lexicon.words("is are")) && s.verb() < colon - 1
                    && !s.isPronoun() && (isPassive(phrase, s.verb()) || isState(phrase, s.verb() + 1)) && isPlain(s));
            if (subject.isEmpty()) {
                return;
            }
            int verb = subject.get().verb();
            verbs.add(verb);
            from = next(phrase, verb + 1, colon);
        }
        verbs.forEach(v -> edits.drop(v, v + 1));
    }

    /** "If the list is empty" is "if list empty". */
    static boolean isState(Phrase phrase, int i) {
        return phrase.isOneOf(i, Lexicon.words("empty missing valid invalid available unavailable required true false wrong")) && (i + 1 >= phrase.size()
                || phrase.isOneOf(i + 1, Lexicon.words(": , . ; ) and or")));
    }

    /** Where a second clause of a condition begins; -1 if it has but one. */
    private static int next(Phrase phrase, int from, int colon) {
        for (int i = from; i + 1 < colon; i++) {
            if (phrase.isOneOf(i, Lexicon.words("and or but"))) {
                return Verbs.isParticiple(phrase.at(i + 1)) || !saysMore(phrase, i - 1, colon) ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static boolean isElided(Subject subject) {
        Phrase phrase = subject.phrase();
        int verb = subject.verb();
        return (phrase.isOneOf(verb, Lexicon.words("is are was were has have")) || phrase.reads(verb, "will", "be")) && verb + 1 < phrase.size() && !subject.isPronoun()
                && !Lexicon.THIRD_PERSON.contains(phrase.at(subject.from())) && subject.length() <= LONGEST_SUBJECT
                && !CLAUSES.contains(phrase.at(verb + 1)) && !phrase.isOneOf(verb - 1, Lexicon.words(", there"))
                && !phrase.isOneOf(verb - 1, Lexicon.CONJUNCTIONS) && !phrase.isOneOf(verb - 1, Lexicon.SUBJECT_PRONOUNS)
                && !Subject.isImperative(phrase, subject.from()) && !phrase.at(subject.from()).equals("make") && !saysMore(phrase, verb, phrase.size());
    }

    /** Behind "and" a second verb would stand alone. */
    private static boolean saysMore(Phrase phrase, int verb, int end) {
        boolean joined = false;
        boolean infinitive = false;
        for (int i = verb + 1; i < end; i++) {
            boolean verbs = Verbs.isThirdPerson(phrase.at(i)) || !infinitive && Verbs.isBase(phrase.at(i)) && !Verbs.isAlsoNoun(phrase.at(i));
            boolean finite = Lexicon.AUXILIARIES.contains(phrase.at(i)) || verbs && phrase.isOneOf(i - 1, Lexicon.CONJUNCTIONS);
            infinitive |= phrase.at(i).equals("to");
            if (joined && finite) {
                return true;
            }
            joined = (joined || phrase.isOneOf(i, Lexicon.CONJUNCTIONS)) && !phrase.isOneOf(i, Lexicon.words("that which who if when because"));
        }
        return false;
    }

    private static void mark(Subject subject, boolean unlabelled, Edits edits) {
        int verb = subject.verb();
        Phrase phrase = subject.phrase();
        int auxiliaries = phrase.reads(verb, "will", "be") ? 2 : phrase.isOneOf(verb, Lexicon.words("has have")) ? phrase.at(verb + 1).equals("been") ? 2 : 0 : 1;
        boolean present = phrase.isOneOf(verb, Lexicon.words("is are"));
        Optional<String> purpose = purpose(phrase, verb);
        if (purpose.isPresent() && present) {
            edits.replace(verb, verb + 4, purpose.get());
            boolean joined = phrase.isOneOf(verb + 4, Lexicon.words("and or")) && Verbs.isBase(phrase.at(verb + 5));
            if (joined && phrase.at(verb).equals("is")) {
                edits.replace(verb + 5, verb + 6, Verbs.third(phrase.at(verb + 5)));
            }
        } else if (auxiliaries > 0 && isPassive(phrase, verb + auxiliaries - 1) && isPlain(subject)) {
            edits.drop(verb, verb + auxiliaries);
        } else if (present && unlabelled && phrase.find(":", 0) < 0) {
            boolean article = phrase.isOneOf(verb + 1, Lexicon.ARTICLES) && verb + 2 < phrase.size();
            boolean to = phrase.at(verb + 1).equals("to") && Verbs.isBase(phrase.at(verb + 2));
            if (!article || !phrase.isOneOf(verb + 2, BOUND)) {
                edits.replace(verb, article || to ? verb + 2 : verb + 1, ":");
            }
        }
    }

    /** A gateway is used to connect networks: it connects them. */
    private static Optional<String> purpose(Phrase phrase, int verb) {
        String does = phrase.at(verb + 3);
        return phrase.reads(verb + 1, "used", "to") && Verbs.isBase(does)
                ? Optional.of(phrase.at(verb).equals("is") ? Verbs.third(does) : does) : Optional.empty();
    }

    /** A participle behind which no object follows: "owner is given access" is not "owner given access". */
    private static boolean isPassive(Phrase phrase, int verb) {
        int i = phrase.at(verb + 1).endsWith("ly") || phrase.isOneOf(verb + 1, Lexicon.words("not never always already only also")) ? verb + 2 : verb + 1;
        String next = phrase.at(i + 1);
        boolean free = i + 1 >= phrase.size() || Lexicon.PREPOSITIONS.contains(next) || Lexicon.RELATIVES.contains(next)
                || Lexicon.CONJUNCTIONS.contains(next) || next.endsWith("ly") || next.equals("as") || next.equals("before")
                || next.equals("after") || next.equals("once") || next.equals(",") && phrase.isOneOf(i + 2, Lexicon.CONJUNCTIONS)
                || !next.isEmpty() && !next.equals(",") && !Character.isLetterOrDigit(next.charAt(0));
        return Verbs.isParticiple(phrase.at(i)) && free && !phrase.at(i).startsWith("un");
    }

    /** Whether the subject has no participle behind its noun, which would be read as the verb: "keys used", but "used keys". */
    private static boolean isPlain(Subject subject) {
        for (int i = subject.from(); i < subject.verb(); i++) {
            String word = subject.phrase().at(i);
            boolean attribute = i + 1 < subject.verb() && !Lexicon.FUNCTION.contains(subject.phrase().at(i + 1)) && isFirst(subject, i);
            if (Verbs.isParticiple(word) && !word.contains("-") && !attribute || Verbs.isIng(word) && i + 1 < subject.verb() && i == subject.from()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFirst(Subject subject, int i) {
        return i == subject.from() || subject.phrase().isOneOf(i - 1, Lexicon.DETERMINERS) || subject.phrase().at(i - 1).contains("-");
    }
}
