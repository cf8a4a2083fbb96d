package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.List;

/** Takes out words that only fill a sentence, before any rule looks at it. */
final class Trims {
    private static final List<String[]> LEADS = List.of(split("note that"), split("keep in mind that"), split("remember that"),
            split("please note that"), split("be aware that"), split("it's important to note that"), split("it is important to note that"),
            split("it's worth noting that"), split("it is worth noting that"), split("recall that"), split("notice that"),
            split("it's important to remember that"), split("it's important to understand that"), split("it should be noted that"),
            split("as you know ,"), split("as mentioned earlier ,"), split("as mentioned previously ,"), split("as mentioned above ,"),
            split("as mentioned ,"), split("simply put ,"), split("the fact is that"), split("what this means is that"), split("please"),
            split("note :"), split("in a nutshell ,"));

    private Trims() {}

    private static String[] split(String words) {
        return words.split(" ");
    }

    static Phrase of(Prose sentence) {
        Phrase phrase = Phrase.of(sentence);
        for (String[] lead : LEADS) {
            if (phrase.reads(0, lead) && phrase.size() > lead.length + 2) {
                phrase = Phrase.of(Splice.capitalised(phrase.from(lead.length)));
            }
        }
        for (int i = phrase.size() - 2; i > 0; i--) {
            int length = fillerAt(phrase, i);
            if (length > 0) {
                phrase = Phrase.of(Splice.without(phrase, i, i + length));
            }
        }
        return phrase;
    }

    /** How many words from an index on can go. */
    private static int fillerAt(Phrase phrase, int i) {
        if (phrase.reads(i, "in", "order", "to")) {
            return 2;
        }
        if (phrase.isOneOf(i, Lexicon.words("simply basically essentially please"))) {
            return 1;
        }
        if (phrase.at(i).equals("also") && !phrase.at(i - 1).equals("but") && !phrase.at(i - 1).equals("and")
                && !phrase.at(i + 1).equals("known") && !phrase.at(i + 1).equals("called") && !phrase.at(i + 1).equals("referred")) {
            return 1;
        }
        return bareRelative(phrase, i);
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
        boolean stands = Verbs.isParticiple(next) || next.equals("in") || next.equals("on") || next.equals("available");
        return length > 0 && behindNoun && stands && i + length + 1 < phrase.size() ? length : 0;
    }
}
