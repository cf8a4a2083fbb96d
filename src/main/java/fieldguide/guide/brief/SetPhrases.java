package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.Set;

/** Words that go together with an article as one phrase: the only, a few, an hour, in the background. */
final class SetPhrases {
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
    /** "For an hour" is not "for hour"; "once a day" is a rate. */
    private static final Set<String> MEASURES = Lexicon.words("hour day night minute second week month year decade century millisecond time "
            + "percent percentage fraction");
    /** One of the roles, each of the keys, two of the disks. */
    private static final Set<String> PARTS = Lexicon.words("one two three four five six some many most all any each none several part either "
            + "neither few much half both");
    private static final Set<String> RUN_ON = Lexicon.words("such half what quite rather many too so just only even all");
    private static final Set<String> SERVICES = Lexicon.words("result whole rule consequence service matter");
    private static final Set<String> BACKGROUNDS = Lexicon.words("background hood scenes fly box clock air go ground fact contrary");

    private SetPhrases() {}

    /** Whether the article at an index belongs to such a phrase. */
    static boolean hold(Phrase phrase, int i) {
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

    static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
