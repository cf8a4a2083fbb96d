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
    /** Words that make a set phrase of the article before them: the same, the first, a few, the more … the more. */
    private static final Set<String> BOUND = Lexicon.words("only second third fourth fifth other others few lot lots "
            + "little bit couple pair dozen hundred thousand million billion half quarter former latter us uk eu united way "
            + "variety range two three four five six ones own more less most least fewer look "
            + "glance while total maximum minimum");
    /** Words that go without their article where a noun follows: "in same region", but "the same as". */
    private static final Set<String> SELECTING = Lexicon.words("same first last next best worst single");
    /** Adjectives and names that stand for a thing of their own: in the cloud, but "create cloud account". */
    private static final Set<String> ALONE = Lexicon.words("cloud web world edge poor public rest moment future past present whole latest left right");
    /** "In the order they arrive" is not "in order". */
    private static final Set<String> MANNERS = Lexicon.words("order time reason day place");
    private static final Set<String> CONTRASTS = Lexicon.words("not instead than versus rather another other unlike different");
    /** "For an hour" is not "for hour"; "once a day" is a rate. */
    private static final Set<String> MEASURES = Lexicon.words("hour day night minute second week month year decade century millisecond time "
            + "percent percentage fraction");
    /** One of the roles, each of the keys, two of the disks. */
    private static final Set<String> PARTS = Lexicon.words("one two three four five six some many most all any each none several part either "
            + "neither few much half both");
    private static final Set<String> RUN_ON = Lexicon.words("such half what quite rather many too so just only even all");
    private static final Set<String> SERVICES = Lexicon.words("result whole rule consequence service matter");
    private static final Set<String> BACKGROUNDS = Lexicon.words("background hood scenes fly box clock air go ground fact contrary");

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
                    && !isBound(phrase, i) && standsFree(phrase, i)) {
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

    private static boolean isBound(Phrase phrase, int i) {
        String next = phrase.at(i + 1);
        boolean superlative = next.length() > 5 && next.endsWith("est") && !next.endsWith("quest");
        boolean selecting = (superlative || SELECTING.contains(next)) && (!selects(phrase, i + 2) || phrase.at(i - 1).equals("not"));
        boolean rate = MEASURES.contains(next) && (!phrase.at(i).equals("the") || phrase.at(i - 1).equals("by"));
        boolean part = phrase.at(i - 1).equals("of") && (PARTS.contains(phrase.at(i - 2)) || isNumber(phrase.at(i - 2)));
        boolean setPhrase = phrase.at(i - 1).equals("as") && SERVICES.contains(next)
                || phrase.at(i).equals("the") && Lexicon.PREPOSITIONS.contains(phrase.at(i - 1)) && BACKGROUNDS.contains(next)
                || phrase.reads(i - 1, "in", "the", "case");
        boolean correlative = phrase.at(i).equals("the") && next.endsWith("er") && (i == 0 || phrase.at(i - 1).equals(","))
                && phrase.find(",", 0) > 0 && phrase.reads(phrase.find(",", 0) + 1, "the");
        boolean edge = next.equals("edge") && phrase.isOneOf(i + 2, Lexicon.words("of from between"));
        boolean alone = ALONE.contains(next) && !edge && !isNounAhead(phrase, i + 2) || next.equals("number") && !phrase.at(i).equals("the");
        boolean manner = MANNERS.contains(next) && Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(i + 2));
        return BOUND.contains(next) || correlative || phrase.reads(i, "the", "very") || alone || manner || selecting || rate || part || setPhrase || RUN_ON.contains(phrase.at(i - 1)) && !(phrase.at(i).equals("the") && phrase.at(i - 1).equals("what"));
    }

    /** "The first time", "the last to arrive" and "at the same time" are as they are. */
    private static boolean selects(Phrase phrase, int noun) {
        return isNounAhead(phrase, noun) && !MEASURES.contains(phrase.at(noun)) && !phrase.at(noun).endsWith("ly");
    }

    private static boolean isNounAhead(Phrase phrase, int i) {
        return i < phrase.size() && phrase.words().get(i).counts() && !Lexicon.FUNCTION.contains(phrase.at(i));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Whether what stands before the article cannot run together with the noun behind it. */
    private static boolean standsFree(Phrase phrase, int i) {
        if (i == 0) {
            return true;
        }
        String before = phrase.at(i - 1);
        if (before.isEmpty() || isNumber(before)) {
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
