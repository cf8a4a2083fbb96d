package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.Set;

/** Sentences that show the way through a course: to its other modules, to a section further down, to what comes later. */
final class Signposts {
    private static final Set<String> PLACES = Lexicon.words("section page appendix");
    private static final Set<String> OTHERS = Lexicon.words("other later another next following");
    private static final int OPENING = 8;

    private Signposts() {}

    /** One with a link, with code or with a second thought is kept. */
    static boolean is(Phrase phrase) {
        boolean more = phrase.find("but", 0) > 0 || phrase.prose().marks().stream().map(Mark::kind).anyMatch(k -> k == Mark.Kind.LINK || k == Mark.Kind.CODE);
        return !more && (seeSection(phrase) || rest(phrase) || path(phrase) || elsewhere(phrase) || later(phrase)
                || ways(phrase) || below(phrase) || learned(phrase) || detailed(phrase));
    }

    /** You also learned how to list the boats; We talked about knots. Not "You learned that boats are …", which says it again. */
    private static boolean learned(Phrase phrase) {
        int verb = 1;
        while (phrase.isOneOf(verb, Lexicon.words("also just briefly already"))) {
            verb++;
        }
        boolean how = phrase.isOneOf(0, Lexicon.words("you we")) && phrase.isOneOf(verb, Lexicon.words("learned explored discovered discussed talked looked saw"))
                && phrase.isOneOf(verb + 1, Lexicon.words("how about to at in which"));
        boolean told = phrase.at(0).equals("we") && phrase.isOneOf(verb, Lexicon.words("discussed mentioned covered"));
        return (how || told) && phrase.find("that", verb) < 0;
    }

    /** We go into knots in more detail in the exercise. */
    private static boolean detailed(Phrase phrase) {
        return phrase.isOneOf(0, Lexicon.words("we we'll")) && phrase.isOneOf(1, Lexicon.words("go cover discuss explain")) && phrase.find("detail", 2) > 0;
    }

    /** See the Further Reading section at the end of this module for naming rules. */
    private static boolean seeSection(Phrase phrase) {
        int end = phrase.find("end", 1);
        return phrase.at(0).equals("see") && end > 2 && end < OPENING + 2 && phrase.reads(end - 2, "at", "the") && PLACES.contains(phrase.at(end - 3))
                && phrase.at(end + 1).equals("of") && isPage(phrase, end + 3);
    }

    /** The rest of this module uses …; Other modules in this learning path build on … */
    private static boolean rest(Phrase phrase) {
        int the = phrase.at(0).equals("the") ? 1 : 0;
        return phrase.reads(the, "rest", "of", "this") && isPage(phrase, the + 3)
                || phrase.at(the).equals("other") && isPage(phrase, the + 1) && phrase.reads(the + 2, "in", "this");
    }

    /** The focus of this learning path is …; The modules in this learning path form …; You've completed the final module in … */
    private static boolean path(Phrase phrase) {
        boolean completed = phrase.reads(0, "you've", "completed", "the") && phrase.isOneOf(3, Lexicon.words("final last first")) && isPage(phrase, 4);
        return completed || phrase.reads(0, "the", "focus", "of", "this") && isPage(phrase, 4)
                || phrase.at(0).equals("the") && isPage(phrase, 1) && phrase.reads(2, "in", "this", "learning", "path");
    }

    /** We cover these details in other training modules. */
    private static boolean elsewhere(Phrase phrase) {
        int in = phrase.find("in", 1);
        int page = end(phrase) - 1;
        boolean tells = phrase.isOneOf(0, Lexicon.words("we you we'll")) && phrase.isOneOf(1, Lexicon.words("cover discuss explain describe met look"));
        return tells && in > 0 && page - in <= 3 && isPage(phrase, page) && (OTHERS.contains(phrase.at(in + 1)) || phrase.isOneOf(in + 1, Lexicon.words("previous earlier")));
    }

    /** You'll create an agent and add it to a pool later in this module. */
    private static boolean later(Phrase phrase) {
        int end = end(phrase);
        return phrase.isOneOf(0, Lexicon.words("you'll we'll")) && phrase.reads(end - 4, "later", "in", "this") && isPage(phrase, end - 1);
    }

    /** You can choose to complete this module as a video or as text. */
    private static boolean ways(Phrase phrase) {
        return phrase.reads(0, "you", "can", "choose", "to", "complete", "this") && isPage(phrase, 6);
    }

    /** Directions are in the final unit; Examples of both kinds are used in this unit. */
    private static boolean below(Phrase phrase) {
        int end = end(phrase);
        boolean last = end <= OPENING + 1 && phrase.reads(end - 4, "in", "the") && phrase.isOneOf(end - 2, Lexicon.words("final last next"))
                && phrase.isOneOf(0, Lexicon.words("cleanup directions instructions"));
        return isPage(phrase, end - 1) && (last || phrase.reads(end - 5, "are", "used", "in", "this") && phrase.find("examples", 0) >= 0);
    }

    /** Without the full stop. */
    private static int end(Phrase phrase) {
        return phrase.at(phrase.size() - 1).equals(".") ? phrase.size() - 1 : phrase.size();
    }

    private static boolean isPage(Phrase phrase, int i) {
        String word = phrase.at(i);
        return Lexicon.PAGES.contains(word) || word.endsWith("s") && Lexicon.PAGES.contains(word.substring(0, word.length() - 1)) || phrase.reads(i, "learning", "path");
    }
}
