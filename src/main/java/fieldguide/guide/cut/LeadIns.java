package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Word;
import java.util.Optional;
import java.util.Set;

/** Shortens sentences that introduce a list. */
public final class LeadIns {
    private static final Set<String> DOES = Lexicon.words("follow complete perform use do take execute run try");
    private static final Set<String> EMPTY = Lexicon.words("steps step following tasks actions these follow complete perform use do take the "
            + "consider look at code snippet instructions below this it procedure execute as follows here are is are include includes they how it's you'll you can try : ,");

    private static final int LATEST = 4;

    private LeadIns() {}

    /** Whether nothing is left once the pointing words are gone: "Follow these steps:". */
    public static boolean isEmpty(Phrase phrase) {
        return phrase.words().stream().allMatch(w -> EMPTY.contains(w.lower()) || !w.counts());
    }

    public static Prose shortened(Phrase phrase) {
        return taught(phrase).or(() -> Commanded.of(phrase)).or(() -> caption(phrase)).or(() -> purpose(phrase)).or(() -> existence(phrase)).or(() -> stepProcess(phrase))
                .or(() -> copula(phrase)).orElseGet(() -> withoutFollowing(phrase));
    }

    /** In this unit, you'll learn about the lamps of each pier: → The lamps of each pier: */
    private static Optional<Prose> taught(Phrase phrase) {
        int start = phrase.at(0).equals("in") ? phrase.find(",", 0) + 1 : 0;
        int about = phrase.find("about", start);
        boolean you = about > start && about - start <= LATEST && phrase.at(about - 1).equals("learn") && phrase.isOneOf(start, Lexicon.words("you'll you we'll we"));
        return you && about + 2 < phrase.size() && !phrase.isOneOf(about + 1, Lexicon.words("how following"))
                && phrase.at(phrase.size() - 1).equals(":") ? Optional.of(Splice.capitalised(phrase.from(about + 1))) : Optional.empty();
    }

    private static Optional<Prose> caption(Phrase phrase) {
        return Captions.of(phrase);
    }

    /** To run the template, do the following: → To run the template: */
    private static Optional<Prose> purpose(Phrase phrase) {
        int comma = phrase.find(",", 0);
        if (comma > 0 && rest(phrase, comma + 1)) {
            int can = phrase.reads(comma + 1, "you", "can") ? comma + 3 : comma;
            return Optional.of(phrase.slice(0, can).plus(":"));
        }
        int to = phrase.find("to", 0);
        boolean order = DOES.contains(phrase.at(0)) || phrase.reads(0, "here", "are") || phrase.reads(0, "these", "are");
        return order && to > 1 && to < 6 && emptyBefore(phrase, to) ? Optional.of(led(Splice.capitalised(phrase.from(to)))) : Optional.empty();
    }

    private static Prose led(Prose purpose) {
        return purpose.text().endsWith(":") ? purpose : Splice.unstopped(purpose).plus(":");
    }

    private static boolean emptyBefore(Phrase phrase, int to) {
        for (int i = 0; i < to; i++) {
            if (!EMPTY.contains(phrase.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** "With a key, you can:" says what is possible. */
    private static boolean rest(Phrase phrase, int from) {
        return from < phrase.size() && !phrase.at(phrase.size() - 2).equals("can") && isEmpty(Phrase.of(phrase.from(from)));
    }

    /** There are two types of identity: → Two types of identity: */
    private static Optional<Prose> existence(Phrase phrase) {
        boolean be = phrase.isOneOf(1, Lexicon.words("is are"));
        int start = be && phrase.isOneOf(0, Lexicon.words("there here these this below")) || phrase.at(0).equals("following") && be ? 2
                : phrase.reads(0, "the", "following") && phrase.isOneOf(2, Lexicon.words("is are")) ? 3
                : phrase.at(0).equals("here's") ? 1 : -1;
        if (start < 0 || phrase.count(start, phrase.size()) == 0) {
            return Optional.empty();
        }
        boolean article = phrase.isOneOf(start, Lexicon.ARTICLES) && !phrase.isOneOf(start + 1, Lexicon.words("few lot number couple"));
        int from = article ? start + 1 : start;
        return Optional.of(Splice.capitalised(phrase.from(from)));
    }

    /** X is a two-step process: → X: two steps */
    private static Optional<Prose> stepProcess(Phrase phrase) {
        int process = phrase.find("process", 0);
        if (process < 3 || process != phrase.size() - 2 || !phrase.at(process - 1).endsWith("-step") || !phrase.at(process - 2).equals("a")) {
            return Optional.empty();
        }
        Word number = phrase.words().get(process - 1);
        Prose count = phrase.prose().slice(number.from(), number.to() - "-step".length());
        return Optional.of(phrase.slice(0, process - 3).plus(": ").plus(count).plus(" ").plus(
                phrase.prose().slice(number.to() - "step".length(), number.to())).plus("s"));
    }

    /** Benefits include: → Benefits:   The levels are as follows: → The levels: */
    private static Optional<Prose> copula(Phrase phrase) {
        int end = phrase.at(phrase.size() - 1).equals(":") ? phrase.size() - 1 : phrase.size();
        int i = end;
        while (i > 1 && phrase.isOneOf(i - 1, Lexicon.words("following the as follows these below"))) {
            i--;
        }
        boolean copula = i > 1 && (phrase.isOneOf(i - 1, Lexicon.words("is are")));
        return copula && (i < end || i - 1 <= 9) ? Optional.of(phrase.slice(0, i - 1).plus(":")) : Optional.empty();
    }

    private static Prose withoutFollowing(Phrase phrase) {
        int i = phrase.find("following", 0);
        boolean adjective = i > 0 && phrase.at(i - 1).equals("the") && i + 1 < phrase.size() && !phrase.at(i + 1).equals(":");
        if (adjective && i > 1) {
            String these = Subject.isPlural(phrase.at(i + 1)) || Subject.isPlural(phrase.at(i + 2)) ? "these " : "this ";
            return phrase.slice(0, i - 1).plus(" " + these).plus(phrase.from(i + 1));
        }
        return i == 1 && adjective ? Splice.capitalised(phrase.from(2)) : phrase.prose();
    }
}
