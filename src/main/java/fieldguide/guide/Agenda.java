package fieldguide.guide;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.Set;

/** Sentences that say what a page, its author or its reader is about to do or has just done. */
final class Agenda {
    private static final Set<String> TEACHES = Lexicon.words("learn learned explore see saw discover look looked cover covered discuss "
            + "discussed review reviewed examine examined study introduce introduced practice dive walk describe described understand "
            + "investigate take seen explored gain get understanding explain explained start focus be talk talked mentioned show");
    private static final Set<String> PRESENTS = Lexicon.words("covers introduces explains describes discusses walks explores teaches looks "
            + "provides reviews presents examines shows covered introduced explained described discussed explored focuses");
    private static final Set<String> LETS = Lexicon.words("look take explore see start get go dive begin review walk discuss examine talk "
            + "recap find move dig wrap learn check return turn investigate continue");
    private static final int LATEST_TAB = 6;
    /** "Let's take an example, …" only opens a sentence. */
    private static final int LONGEST_OPENER = 7;

    private Agenda() {}

    static boolean is(Phrase phrase) {
        return seeTab(phrase) || announcesPage(phrase) || pagePresents(phrase) || letUs(phrase) || weWill(phrase) || goesOn(phrase);
    }

    /** See the Text and images tab for more details! */
    private static boolean seeTab(Phrase phrase) {
        int tab = phrase.find("tab", 0);
        return phrase.at(0).equals("see") && tab > 1 && tab < LATEST_TAB && phrase.reads(tab + 1, "for");
    }

    /** In this unit, you learn …; By the end of this module, you'll be able to … */
    private static boolean announcesPage(Phrase phrase) {
        boolean leads = phrase.at(0).equals("in") || phrase.at(0).equals("throughout") || phrase.at(0).equals("during")
                || phrase.reads(0, "by", "the", "end") || phrase.reads(0, "at", "the", "end") || phrase.at(0).equals("after")
                || phrase.at(0).equals("over");
        int page = pageWord(phrase, 1, 8);
        if (!leads || page < 0) {
            return false;
        }
        int subject = phrase.at(page + 1).equals(",") ? page + 2 : page + 1;
        return speaker(phrase, subject) && teachesSoon(phrase, subject + 1);
    }

    private static int pageWord(Phrase phrase, int from, int to) {
        for (int i = from; i < Math.min(to, phrase.size()); i++) {
            if (phrase.at(i).equals(",")) {
                return -1;
            }
            if (Lexicon.PAGES.contains(phrase.at(i)) && !phrase.at(i + 1).equals("path")) {
                return i;
            }
            if (phrase.reads(i, "path") && phrase.at(i - 1).equals("learning")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean speaker(Phrase phrase, int i) {
        return phrase.isOneOf(i, Lexicon.words("you we you'll we'll you've we've let's i i'll"));
    }

    private static boolean teachesSoon(Phrase phrase, int from) {
        for (int i = from; i < from + 3; i++) {
            if (TEACHES.contains(phrase.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** This module explains …; The next unit covers … */
    private static boolean pagePresents(Phrase phrase) {
        boolean pointed = phrase.isOneOf(0, Lexicon.DEMONSTRATIVES) || phrase.reads(0, "the", "next") || phrase.reads(0, "the", "following");
        int page = pageWord(phrase, 1, 3);
        boolean presents = page > 0 && (PRESENTS.contains(phrase.at(page + 1))
                || phrase.at(page + 1).equals("will") && (TEACHES.contains(phrase.at(page + 2)) || phrase.at(page + 2).equals("provide")));
        return pointed && presents;
    }

    /** Now that you've seen the lamps, let's look at the gates; Now that …, check your knowledge. */
    private static boolean goesOn(Phrase phrase) {
        int comma = phrase.reads(0, "now", "that") ? phrase.find(",", 2) : -1;
        while (comma > 0 && !speaker(phrase, comma + 1) && !phrase.reads(comma + 2, "your", "knowledge")) {
            comma = phrase.find(",", comma + 1);
        }
        int verb = comma < 0 ? -1 : phrase.reads(comma + 1, "we", "will") ? comma + 3 : comma + 2;
        boolean ours = comma > 0 && (phrase.isOneOf(comma + 1, Lexicon.words("let's we'll")) || verb == comma + 3);
        boolean test = comma > 0 && phrase.isOneOf(comma + 1, Lexicon.words("check test")) && phrase.reads(comma + 2, "your", "knowledge");
        return test || ours && (LETS.contains(phrase.at(verb)) || TEACHES.contains(phrase.at(verb)) && !phrase.at(verb).equals("be"));
    }

    private static boolean letUs(Phrase phrase) {
        int i = phrase.at(0).equals("now") || phrase.at(0).equals("next") || phrase.at(0).equals("so") || phrase.at(0).equals("first")
                ? phrase.at(1).equals(",") ? 2 : 1 : 0;
        boolean lets = phrase.at(i).equals("let's") && LETS.contains(phrase.at(phrase.at(i + 1).equals("now") ? i + 2 : i + 1));
        int later = phrase.find(",", 0);
        boolean opener = lets && later > 0 && later <= LONGEST_OPENER && Subject.of(phrase, later + 1).isPresent();
        return lets && !opener || i == 0 && later > 0 && phrase.at(later + 1).equals("let's") && LETS.contains(phrase.at(later + 2))
                && (phrase.at(0).equals("now") || phrase.at(0).equals("before"));
    }

    /** We'll look at …; You've seen how …; Next, you'll learn … */
    private static boolean weWill(Phrase phrase) {
        int i = phrase.at(0).equals("next") || phrase.at(0).equals("here") || phrase.at(0).equals("now") || phrase.at(0).equals("then")
                || phrase.at(0).equals("later") || phrase.at(0).equals("first") ? phrase.at(1).equals(",") ? 2 : 1 : 0;
        boolean we = phrase.at(i).equals("we'll") || phrase.reads(i, "we", "will") || phrase.at(i).equals("we've") || phrase.reads(i, "we", "have");
        boolean you = phrase.at(i).equals("you'll") || phrase.reads(i, "you", "will") || phrase.at(i).equals("you've")
                || phrase.reads(i, "you", "have") && !phrase.at(i + 2).equals("to");
        int verb = phrase.at(i).contains("'") ? i + 1 : i + 2;
        while (phrase.isOneOf(verb, Lexicon.words("now just also then briefly already be been"))) {
            verb++;
        }
        Set<String> recap = Lexicon.words("learn learned seen introduced explored covered discussed reviewed explore discover cover discuss review "
                + "examine look");
        return we && TEACHES.contains(phrase.at(verb)) && !phrase.at(verb).equals("be") || you && recap.contains(phrase.at(verb));
    }
}
