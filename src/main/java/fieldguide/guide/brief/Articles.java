package fieldguide.guide.brief;

import fieldguide.content.Mark;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Word;
import java.util.Set;

/**
 * Notes have no articles, except where one carries meaning or keeps two things apart:
 * "grant machine the role" is not "grant machine role".
 */
final class Articles implements Rule {
    private static final Set<String> CONTRASTS = Lexicon.words("not instead than versus rather another other unlike different");
    /** Besides prepositions and verbs: adverbs, and what is left of a verb such as "set up". */
    private static final Set<String> BEFORE_NOUNS = Lexicon.words("than not then also both after before once up out down off back away "
            + "together versus plus including often again later");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        if (phrase.prose().toString().endsWith("?")) {
            return;
        }
        for (int i = 0; i + 1 < phrase.size(); i++) {
            if ((phrase.isOneOf(i, Lexicon.ARTICLES) || isYours(phrase, i)) && !edits.isFixed(i) && isWord(phrase, i + 1) && !isLetter(phrase, i) && !isTied(phrase, i)
                    && !SetPhrases.hold(phrase, i) && standsFree(phrase, i)) {
                edits.drop(i, i + 1);
            }
        }
    }

    /** Notes are about the reader's own things, unless they tell them from others: "your agent, not the hosted agent". */
    private static boolean isYours(Phrase phrase, int i) {
        if (i == 0 && phrase.at(0).equals("your") && Subject.of(phrase).isPresent()) {
            return false;
        }
        boolean ours = phrase.at(i).equals("our") && !phrase.at(i - 1).equals("of") || phrase.at(i).equals("your") && !phrase.at(i - 1).equals("for");
        return ours && !phrase.at(i - 1).endsWith("'s") && !phrase.isOneOf(0, Lexicon.words("replace substitute"))
                && !(phrase.words().stream().filter(w -> w.is(phrase.at(i + 1))).count() > 1
                        && phrase.words().stream().anyMatch(w -> CONTRASTS.contains(w.lower())));
    }

    private static boolean isWord(Phrase phrase, int i) {
        return phrase.words().get(i).counts() || "\"“'‘.-$@/(".contains(phrase.words().get(i).lower().substring(0, 1));
    }

    /** In the name of a note or page, or before something without a blank between them. */
    private static boolean isTied(Phrase phrase, int i) {
        Word article = phrase.words().get(i);
        boolean title = phrase.prose().marks().stream().anyMatch(m -> m.kind() == Mark.Kind.LINK && m.to() > article.to()
                && (m.from() < article.from() || m.from() == article.from() && i > 0 && phrase.isCapitalised(i)));
        return title || phrase.words().get(i + 1).from() == article.to();
    }

    /** Plan A, a) and a capital that nothing before it asks for. */
    private static boolean isLetter(Phrase phrase, int i) {
        return i > 0 && phrase.isCapitalised(i) && !phrase.isOneOf(i - 1, Lexicon.words(": . ! ? – — -"));
    }

    /** Whether what stands before the article cannot run together with the noun behind it. */
    private static boolean standsFree(Phrase phrase, int i) {
        if (i == 0) {
            return true;
        }
        String before = phrase.at(i - 1);
        if (before.isEmpty() || SetPhrases.isNumber(before)) {
            return false;
        }
        if (!Character.isLetter(before.charAt(0))) {
            return ")]}”\"’%".indexOf(before.charAt(0)) < 0;
        }
        if (Lexicon.BE.contains(before)) {
            return phrase.at(i).equals("the");
        }
        return Lexicon.PREPOSITIONS.contains(before) || Lexicon.CONJUNCTIONS.contains(before) && !(endsClause(phrase, i - 2) && Subject.of(phrase, i).isEmpty()) || Lexicon.RELATIVES.contains(before)
                || Lexicon.AUXILIARIES.contains(before) || BEFORE_NOUNS.contains(before)
                || isVerb(phrase, i - 1);
    }

    /** "How it is measured and the settings" are not measured settings. */
    private static boolean endsClause(Phrase phrase, int i) {
        return i > 0 && Verbs.isParticiple(phrase.at(i)) && Lexicon.AUXILIARIES.contains(phrase.at(i - 1));
    }

    private static boolean isVerb(Phrase phrase, int i) {
        String word = phrase.at(i);
        if (Verbs.isParticiple(word) || Verbs.isIng(word)) {
            return true;
        }
        if (!Verbs.isBase(word) && !Verbs.isThirdPerson(word)) {
            return i == 0 || isAfterVerbSign(phrase.at(i - 1));
        }
        return !Verbs.isAlsoNoun(word) || i == 0 || governs(phrase, i);
    }

    /** Words and marks behind which even an unknown word with an article behind it must be a verb. */
    private static boolean isAfterVerbSign(String before) {
        return before.equals("to") || before.equals("and") || before.equals("that") || before.equals("which") || before.equals("who")
                || before.equals(",") || before.equals(":") || Lexicon.MODALS.contains(before);
    }

    /** Whether a word that may be a noun is a verb here, by the word before it. */
    private static boolean governs(Phrase phrase, int i) {
        String before = phrase.at(i - 1);
        boolean noun = Lexicon.DETERMINERS.contains(before) || Lexicon.PREPOSITIONS.contains(before) && !before.equals("to");
        boolean clear = before.equals("to") || Lexicon.MODALS.contains(before) || Lexicon.SUBJECT_PRONOUNS.contains(before) || before.endsWith("'ll")
                || Lexicon.RELATIVES.contains(before) || Lexicon.CONJUNCTIONS.contains(before) || before.endsWith("ly") || Subject.isPlural(before)
                || !before.isEmpty() && !Character.isLetterOrDigit(before.charAt(0));
        return !noun && (clear || Verbs.isThirdPerson(phrase.at(i)));
    }
}
