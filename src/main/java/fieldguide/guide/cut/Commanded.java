package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import java.util.Optional;
import java.util.Set;

/** Introductions of commands say first what those are for: "You can run the following command to list the lamps:" → "To list the lamps, can run:". */
final class Commanded {
    private static final Set<String> RUN = Lexicon.words("run use execute enter type");
    private static final Set<String> RUNNING = Lexicon.words("running using executing entering typing");
    private static final Set<String> CODE = Lexicon.words("command commands cmdlet code script query statement");
    private static final int VERB = 2;

    private Commanded() {}

    static Optional<Prose> of(Phrase phrase) {
        return phrase.reads(0, "you", "can") ? forPurpose(phrase).or(() -> bySaying(phrase)) : Optional.empty();
    }

    private static Optional<Prose> forPurpose(Phrase phrase) {
        int to = RUN.contains(phrase.at(VERB)) ? behindCode(phrase, VERB + 1) : -1;
        return to > 0 && phrase.at(to).equals("to") && Verbs.isBase(phrase.at(to + 1))
                ? Optional.of(led(phrase, phrase.from(to), " " + phrase.at(VERB))) : Optional.empty();
    }

    /** You can list the lamps by running the following command: */
    private static Optional<Prose> bySaying(Phrase phrase) {
        int by = phrase.find("by", VERB + 2);
        int end = RUNNING.contains(phrase.at(by + 1)) ? behindCode(phrase, by + 2) : -1;
        boolean last = end > 0 && (end == phrase.size() || end == phrase.size() - 1 && phrase.isOneOf(end, Lexicon.words(": .")));
        return last && by > 0 && Verbs.isBase(phrase.at(VERB))
                ? Optional.of(led(phrase, Prose.added(phrase.prose().source(), "to ").plus(phrase.slice(VERB, by)), " " + Verbs.base(phrase.at(by + 1)))) : Optional.empty();
    }

    /** The index behind "the following command"; -1 if something else stands there. */
    private static int behindCode(Phrase phrase, int from) {
        int noun = phrase.reads(from, "the", "following") ? from + 2 : phrase.isOneOf(from, Lexicon.words("this these following")) ? from + 1 : -1;
        int code = noun > 0 && !CODE.contains(phrase.at(noun)) ? noun + 1 : noun;
        return code > 0 && CODE.contains(phrase.at(code)) ? code + 1 : -1;
    }

    private static Prose led(Phrase phrase, Prose purpose, String run) {
        Prose bare = Splice.unstopped(purpose);
        Prose text = bare.text().endsWith(":") ? bare.slice(0, bare.length() - 1) : bare;
        return Splice.capitalised(text).plus(", ").plus(phrase.slice(1, VERB)).plus(run + ":");
    }
}
