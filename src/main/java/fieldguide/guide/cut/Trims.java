package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out words that only fill a sentence, before any rule looks at it. */
public final class Trims {
    private static final List<String[]> LEADS = List.of(split("note that"), split("keep in mind that"), split("remember that"),
            split("please note that"), split("be aware that"), split("it's important to note that"), split("it is important to note that"),
            split("it's worth noting that"), split("it is worth noting that"), split("recall that"), split("notice that"),
            split("it's important to remember that"), split("it's important to understand that"), split("it should be noted that"),
            split("as you know ,"), split("as mentioned earlier ,"), split("as mentioned previously ,"), split("as mentioned above ,"),
            split("as mentioned ,"), split("simply put ,"), split("put simply ,"), split("the fact is that"), split("what this means is that"), split("please"),
            split("note :"), split("you know that"), split("luckily ,"), split("happily ,"), split("in a nutshell ,"),
            split("recall ,"), split("remember ,"), split("as always ,"), split("now it's time to"), split("now , it's time to"), split("as a refresher ,"), split("you learned that"), split("you also learned that"),
            split("you've learned that"), split("you've seen that"), split("you saw that"));

    /** What a reader does by way of procedure may as well be told as an order. */
    private static final Set<String> ORDERS = Lexicon.words("use select create choose specify add configure run enter click open set define "
            + "write call install deploy assign grant enable disable remove delete update upload pass import export register apply");
    private static final Set<String> KEEP_THAT = Lexicon.words("so now such except given provided and or but in is are was mean means not only all");

    private static final int LONGEST_NAME = 9;
    private static final int BEHIND_PRONOUN = 3;

    private Trims() {}

    private static String[] split(String words) {
        return words.split(" ");
    }

    public static Phrase of(Prose sentence) {
        Phrase phrase = Remarks.inFront(Reminders.without(Phrase.of(bare(sentence))));
        for (String[] lead : LEADS) {
            if (phrase.reads(0, lead) && phrase.size() > lead.length + 2) {
                phrase = Phrase.of(Splice.capitalised(phrase.from(lead.length)));
            }
        }
        phrase = Phrase.of(existing(phrase).orElse(withoutStart(phrase)));
        for (int i = phrase.size() - 2; i > 0; i--) {
            int length = fillerAt(phrase, i);
            if (length > 0) {
                phrase = Phrase.of(Splice.without(phrase, i, i + length));
            }
        }
        return phrase;
    }

    /** A sentence that stands in brackets as a whole, without them. */
    private static Prose bare(Prose sentence) {
        Prose text = sentence.strip();
        int end = text.length() - 1;
        boolean whole = end > 1 && text.charAt(0) == '(' && text.toString().indexOf(')') == end && !text.isVerbatimAt(0);
        return whole ? Splice.unstopped(text.slice(1, end)) : sentence;
    }

    /** There's a tower, which shows the tide → a tower shows the tide. */
    private static Optional<Prose> existing(Phrase phrase) {
        int start = phrase.at(0).equals("there's") ? 1 : phrase.reads(0, "there", "is") ? 2 : -1;
        int which = start < 0 ? -1 : phrase.find("which", start + 2);
        boolean plain = which > 0 && which <= LONGEST_NAME && phrase.at(which - 1).equals(",") && which + 2 < phrase.size();
        return plain ? Optional.of(Splice.capitalised(phrase.slice(start, which - 1).plus(" ").plus(phrase.from(which + 1)))) : Optional.empty();
    }

    /** Beginnings that say no more than that something is, or that the reader does it. */
    private static Prose withoutStart(Phrase phrase) {
        int start = phrase.reads(0, "in", "order", "to") ? 2 : 0;
        if (phrase.reads(0, "there", "are") || phrase.reads(0, "there", "is")) {
            start = phrase.at(2).equals("also") || phrase.at(2).equals("so") && phrase.isOneOf(3, Lexicon.words("many much")) ? 3 : 2;
        } else if (phrase.at(0).equals("there's") || phrase.at(0).equals("let's")) {
            start = 1;
        } else if (phrase.at(0).equals("you") && (ORDERS.contains(phrase.at(1)) || phrase.at(1).equals("then") && Verbs.isBase(phrase.at(2)))) {
            start = 1;
        } else if ((phrase.reads(0, "if", "you", "want", "to") || phrase.reads(0, "if", "you'd", "like", "to")) && Clause.isForReader(phrase, 2)) {
            start = 3;
        }
        return start > 0 && phrase.size() > start + 2 ? Splice.capitalised(phrase.from(start)) : phrase.prose();
    }

    /** How many words from an index on can go. */
    private static int fillerAt(Phrase phrase, int i) {
        if (phrase.reads(i, "in", "order", "to")) {
            return 2;
        }
        if (phrase.isOneOf(i, Lexicon.words("simply basically essentially please")) && !phrase.at(i - 1).equals("put")) {
            return 1;
        }
        if (joinsFacts(phrase, i)) {
            return 1;
        }
        boolean that = phrase.at(i).equals("that") && phrase.isOneOf(i + 1, Lexicon.words("you we they it you'll you've you're we've they're"));
        if (that && !phrase.at(i - 1).isEmpty() && Character.isLetter(phrase.at(i - 1).charAt(0)) && !KEEP_THAT.contains(phrase.at(i - 1))
                && !Lexicon.PREPOSITIONS.contains(phrase.at(i - 1))) {
            return 1;
        }
        return bareRelative(phrase, i);
    }

    /** "It can also float" stands below what "it" is, beside its other facts; elsewhere "also" says that something else does, too. */
    private static boolean joinsFacts(Phrase phrase, int i) {
        boolean pronoun = phrase.isOneOf(0, Lexicon.THIRD_PERSON) || phrase.isOneOf(0, Lexicon.DEMONSTRATIVES);
        return phrase.at(i).equals("also") && pronoun && i <= BEHIND_PRONOUN && !phrase.isOneOf(i + 1, Lexicon.words("known called referred"));
    }

    /** "resources that are hosted in Azure" are resources hosted in Azure. */
    private static int bareRelative(Phrase phrase, int i) {
        int length = phrase.at(i).equals("that's") ? 1
                : (phrase.at(i).equals("that") || phrase.at(i).equals("which") || phrase.at(i).equals("who"))
                        && (phrase.at(i + 1).equals("is") || phrase.at(i + 1).equals("are")) ? 2 : 0;
        String before = phrase.at(i - 1);
        boolean behindNoun = !before.isEmpty() && Character.isLetter(before.charAt(0)) && !Lexicon.FUNCTION.contains(before)
                && !(Verbs.isBase(before) && !Verbs.isAlsoNoun(before)) && !Verbs.isIng(before) && !before.endsWith("ly");
        String next = phrase.at(i + length);
        boolean stands = Verbs.isParticiple(next) || next.equals("in") || next.equals("on") || next.equals("available")
                || Verbs.isIng(next) || next.equals("at") || next.equals("from");
        return length > 0 && behindNoun && stands && i + length + 1 < phrase.size() ? length : 0;
    }
}
