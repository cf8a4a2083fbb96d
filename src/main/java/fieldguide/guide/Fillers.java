package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows sentences that carry no fact: they speak of the text itself, or of nothing. */
final class Fillers {
    /** What a text calls itself and its parts. */
    private static final Set<String> TEACHES = Lexicon.words("learn learned explore see saw discover look looked cover covered discuss "
            + "discussed review reviewed examine examined study introduce introduced practice dive walk describe described understand "
            + "investigate take seen explored gain get understanding explain explained start focus be");
    private static final Set<String> PRESENTS = Lexicon.words("covers introduces explains describes discusses walks explores teaches looks "
            + "provides reviews presents examines shows covered introduced explained described discussed explored focuses");
    private static final Set<String> LETS = Lexicon.words("look take explore see start get go dive begin review walk discuss examine talk "
            + "recap find move dig wrap learn check return turn investigate continue");
    private static final List<String> PHRASES = List.of("let's get started", "congratulations", "great job", "great work", "good job",
            "well done", "that's it", "that's all", "read on", "have fun", "don't worry", "here's how", "welcome", "let's begin",
            "let's dive in", "ready to get started", "sounds good");
    private static final Pattern FURNITURE = Pattern.compile("(?i)(completed|\\d+ xp|\\d+ minutes?|min|next unit.{0,80}|check your knowledge|"
            + "feedback|was this page helpful.{0,20}|choose the best response.{0,60}|next: .{0,80}|previous|continue|"
            + "need help\\?.{0,120}|[·•|\\s]|completed\\s*[·•|]?\\s*\\d+ xp\\s*[·•|]?\\s*\\d+ minutes?)+");
    /** What a page's generator is told between braces; it writes the page and is no word of it. */
    private static final Pattern TEMPLATE = Pattern.compile("(?:\\{%[^%]*%\\}\\s*)+");
    private static final Pattern XP = Pattern.compile("(?i)\\d xp\\b|^completed$");
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_FURNITURE = 200;

    /** "Let's take an example, …" only opens a sentence. */
    private static final int LONGEST_OPENER = 7;

    private Fillers() {}

    static Optional<Reason> reason(Phrase phrase) {
        if (phrase.prose().marks().stream().anyMatch(m -> m.kind() == Mark.Kind.IMAGE)) {
            return Optional.empty();
        }
        if (phrase.count() == 0) {
            return Optional.of(Reason.FURNITURE);
        }
        if (isFurniture(phrase.prose())) {
            return Optional.of(Reason.FURNITURE);
        }
        if (phrase.count() <= LONGEST_PHRASE && PHRASES.stream().anyMatch(p -> phrase.prose().text().replace('’', '\'')
                .toLowerCase(Locale.ROOT).startsWith(p))) {
            return Optional.of(Reason.FILLER);
        }
        return announces(phrase) ? Optional.of(Reason.ANNOUNCES) : Optional.empty();
    }

    /** Whether a text is what a page of the web has around its words, as somebody copied it along. */
    static boolean isFurniture(Prose text) {
        return text.length() < LONGEST_FURNITURE && FURNITURE.matcher(text.text()).matches()
                || text.text().startsWith("{%") && TEMPLATE.matcher(text.text()).matches();
    }

    /** The same of a whole list; a time or a number alone may well be a fact. */
    static boolean isFurniture(List<Prose> items) {
        return items.stream().allMatch(Fillers::isFurniture) && items.stream().anyMatch(i -> XP.matcher(i.text()).find());
    }

    private static boolean announces(Phrase phrase) {
        return Signposts.is(phrase) || seeTab(phrase) || announcesPage(phrase) || pagePresents(phrase) || letUs(phrase) || weWill(phrase) || goesOn(phrase);
    }

    /** See the Text and images tab for more details! */
    private static boolean seeTab(Phrase phrase) {
        int tab = phrase.find("tab", 0);
        return phrase.at(0).equals("see") && tab > 1 && tab < LONGEST_PHRASE && phrase.reads(tab + 1, "for");
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

    /** Now that you've seen the lamps, let's look at the gates. */
    private static boolean goesOn(Phrase phrase) {
        int comma = phrase.reads(0, "now", "that") ? phrase.find(",", 2) : -1;
        while (comma > 0 && !speaker(phrase, comma + 1)) {
            comma = phrase.find(",", comma + 1);
        }
        int verb = comma < 0 ? -1 : phrase.reads(comma + 1, "we", "will") ? comma + 3 : comma + 2;
        boolean ours = comma > 0 && (phrase.isOneOf(comma + 1, Lexicon.words("let's we'll")) || verb == comma + 3);
        return ours && (LETS.contains(phrase.at(verb)) || TEACHES.contains(phrase.at(verb)) && !phrase.at(verb).equals("be"));
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
        while (phrase.isOneOf(verb, Lexicon.words("now just also then briefly already"))) {
            verb++;
        }
        Set<String> recap = Lexicon.words("learn learned seen explored covered discussed reviewed explore discover cover discuss review "
                + "examine");
        return we && TEACHES.contains(phrase.at(verb)) && !phrase.at(verb).equals("be") || you && recap.contains(phrase.at(verb));
    }
}
