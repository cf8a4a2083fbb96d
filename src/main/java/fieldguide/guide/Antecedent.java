package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.Set;

/** Tells whether "it" or "they" at the beginning of a sentence can only be the subject of the sentence before. */
final class Antecedent {
    private static final Set<String> SINGULAR = Lexicon.words("it it's it'll");
    private static final Set<String> PLURAL = Lexicon.words("they they're they've they'll");
    private static final Set<String> MANY = Lexicon.words("many most several few two three four five six multiple various both these those all some");
    private static final Set<String> POSSESSIVE = Lexicon.words("their themselves");
    private static final Set<String> SPEAKERS = Lexicon.words("we you");
    private static final int ENDS_WITH = 4;

    private Antecedent() {}

    /**
     * @param before the sentence before, where its subject is known
     * @param topic what the heading speaks of; named in passing, the pronoun may as well be that
     */
    static boolean isSubject(Statement sentence, Statement before, Topic topic) {
        Phrase phrase = Phrase.of(sentence.sentence());
        Subject subject = before.subject().orElse(null);
        if (!phrase.isOneOf(0, SINGULAR) && !phrase.isOneOf(0, PLURAL)) {
            return true;
        }
        if (subject == null || subject.isPronoun()) {
            return Phrase.of(before.sentence()).words().stream().noneMatch(w -> SPEAKERS.contains(w.lower()));
        }
        boolean plural = phrase.isOneOf(0, PLURAL);
        boolean fits = plural ? isPlural(subject) || owns(before.sentence()) : !isPlural(subject) || isName(subject);
        return fits && !(plural && !isPlural(subject) && introducesName(before.sentence())) && !mentions(before, topic, plural);
    }

    private static boolean isPlural(Subject subject) {
        Phrase phrase = subject.phrase();
        int head = head(subject);
        return Subject.isPlural(phrase.at(head)) || phrase.isOneOf(head, Lexicon.words("people children men women"))
                || phrase.isOneOf(subject.from(), MANY) || joins(subject);
    }

    private static boolean joins(Subject subject) {
        int and = subject.phrase().find("and", subject.from());
        return and > 0 && and < subject.verb();
    }

    /** The noun that a preposition or the verb follows. */
    private static int head(Subject subject) {
        for (int i = subject.from() + 1; i < subject.verb(); i++) {
            if (Lexicon.PREPOSITIONS.contains(subject.phrase().at(i)) || Lexicon.RELATIVES.contains(subject.phrase().at(i))) {
                return i - 1;
            }
        }
        return subject.verb() - 1;
    }

    /** Names such as DNS end in s and mean one thing. */
    private static boolean isName(Subject subject) {
        return head(subject) > 0 && subject.phrase().isCapitalised(head(subject)) && !joins(subject) || subject.phrase().at(head(subject)).equals("data");
    }

    /** "The clinic opened their ward": whoever wrote so takes the clinic for many. */
    private static boolean owns(Prose sentence) {
        Phrase phrase = Phrase.of(sentence);
        return phrase.words().stream().anyMatch(w -> POSSESSIVE.contains(w.lower()));
    }

    /** "… to their workshop, Northlight (NL)": the next sentence may go on about the name. */
    private static boolean introducesName(Prose sentence) {
        Phrase phrase = Phrase.of(sentence);
        int comma = -1;
        for (int i = 0; i < phrase.size(); i++) {
            comma = phrase.at(i).equals(",") ? i : comma;
        }
        return comma > 0 && phrase.count(comma, phrase.size()) <= ENDS_WITH
                && (phrase.isCapitalised(comma + 1) || phrase.find("(", comma) > 0 || phrase.depth(phrase.size() - 2) > 0);
    }

    /** Whether the topic stands in a sentence that has another subject. */
    private static boolean mentions(Statement before, Topic topic, boolean plural) {
        String key = topic.key();
        boolean named = !key.isEmpty() && !topic.is(before) && !(" " + before.key() + " ").contains(" " + key + " ");
        return named && topic.isPlural() == plural && (" " + Key.of(before.sentence()) + " ").contains(" " + key + " ");
    }
}
