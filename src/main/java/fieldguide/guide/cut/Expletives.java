package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Opening.Link;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import java.util.Optional;
import java.util.Set;

/** An "it" that stands for nothing: it's important to …, it is possible that … */
final class Expletives {
    private static final Set<String> EXPLETIVE = Lexicon.words("important possible recommended necessary best easy hard difficult common "
            + "time useful helpful good interesting nice advisable essential crucial critical vital worth likely unlikely clear impossible required better "
            + "always often usually also not");
    /** Judgements that weigh too little to be a label, and what is none. */
    private static final Set<String> MILD = Lexicon.words("not good easy hard difficult common useful helpful worth clear interesting nice likely "
            + "unlikely better always often usually would could might may can");
    private static final int LONGEST_JUDGEMENT = 10;

    private Expletives() {}

    static boolean is(Phrase phrase) {
        int i = phrase.at(0).equals("it's") ? 1 : phrase.reads(0, "it", "is") || phrase.reads(0, "it", "isn't") ? 2
                : phrase.at(0).equals("it") && phrase.isOneOf(1, Lexicon.MODALS) && phrase.at(2).equals("be") ? 3 : -1;
        if (i < 0) {
            return false;
        }
        int adjective = phrase.at(i).equals("a") || phrase.at(i).equals("not") || phrase.at(i).equals("also")
                || phrase.at(i).endsWith("ly") || phrase.at(i).equals("very") ? i + 1 : i;
        boolean idea = phrase.reads(adjective, "good", "idea") || phrase.reads(adjective, "best", "practice");
        boolean clause = phrase.find("to", adjective) > 0 && (idea || phrase.find("to", adjective) <= adjective + 3)
                || phrase.find("that", adjective) > 0 && phrase.find("that", adjective) <= adjective + 4
                || phrase.at(adjective + 1).equals("for") && phrase.find("to", adjective) > 0;
        return EXPLETIVE.contains(phrase.at(adjective)) && clause;
    }

    /** "It's recommended to …" says: recommended. */
    static Opening of(Phrase phrase) {
        int first = phrase.at(0).equals("it's") || phrase.at(2).equals("be") ? 1 : phrase.at(1).equals("is") ? 2 : -1;
        int start = first > 0 && (phrase.at(first).equals("a") || phrase.at(first).equals("also")) ? first + 1 : first;
        int to = start < 0 ? -1 : end(phrase, start);
        boolean mild = MILD.contains(phrase.at(start)) && !phrase.isOneOf(start + 1, Lexicon.words("idea practice"));
        if (to < 0 || mild || to + 2 >= phrase.size()) {
            return new Opening(Link.FREE, Optional.empty(), first > 0 ? phrase.from(first)
                    : Prose.added(phrase.prose().source(), "not ").plus(phrase.from(2)));
        }
        if (phrase.at(start).equals("time")) {
            return new Opening(Link.FREE, Optional.empty(), phrase.from(to + 1));
        }
        Prose label = Splice.capitalised(phrase.slice(start, to));
        return new Opening(Link.FREE, Optional.of(label.text()), phrase.from(to + 1));
    }

    /** The "to" or "that" behind the judgement. */
    private static int end(Phrase phrase, int start) {
        for (int i = start + 1; i < Math.min(start + LONGEST_JUDGEMENT, phrase.size()); i++) {
            if (phrase.at(i).equals("to") && Verbs.isBase(phrase.at(i + 1)) || phrase.at(i).equals("that")) {
                return i;
            }
        }
        return -1;
    }
}
