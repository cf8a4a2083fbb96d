package fieldguide.guide.cut;

import fieldguide.guide.cut.Opening.Link;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words at the beginning of a sentence that tie it to the one before. */
public final class Connectives {
    private enum Comma { NEEDED, OPTIONAL }

    private record Connective(String[] words, Comma comma, Link link, Optional<String> label) {}

    private static final List<Connective> ALL = List.of(
            below("Example", "for example"), below("Example", "for instance"), below("Example", "as an example"),
            below("Example", "take an example", Comma.NEEDED), below("Example", "look at an example", Comma.NEEDED),
            below("Example", "consider an example", Comma.NEEDED), below("Example", "see an example", Comma.NEEDED),
            below("But", "however"), below("But", "but"), below("But", "yet", Comma.NEEDED),
            below("But", "nevertheless", Comma.NEEDED), below("But", "nonetheless", Comma.NEEDED), below("But", "still", Comma.NEEDED),
            below("But", "on the other hand"), below("But", "conversely", Comma.NEEDED), below("But", "in contrast", Comma.NEEDED),
            below("But", "by contrast", Comma.NEEDED), below("But", "that said", Comma.NEEDED),
            below("So", "therefore"), below("So", "thus", Comma.NEEDED), below("So", "hence", Comma.NEEDED), below("So", "consequently"),
            below("So", "as a result", Comma.NEEDED), below("So", "as a consequence", Comma.NEEDED), below("So", "accordingly", Comma.NEEDED),
            below("So", "for this reason"), below("So", "for these reasons"), below("So", "because of this", Comma.NEEDED),
            below("So", "this is why"), below("So", "that's why"), below("So", "that is why"), below("So", "so"),
            explained("that is"), below("Or", "or"), below("Reason", "the reason is that"), below("Reason", "the reason for this is that"),
            below("If not", "if not", Comma.NEEDED), below("If so", "if so", Comma.NEEDED), below("Instead", "instead"), below("Rather", "rather", Comma.NEEDED), below("Otherwise", "otherwise"), below("Alternatively", "alternatively"),
            below("In this case", "in this case", Comma.NEEDED), below("In that case", "in that case", Comma.NEEDED), below("In other words", "in other words"),
            below("In this way", "in this way", Comma.NEEDED), below("In this way", "this way", Comma.NEEDED),
            below("Meanwhile", "meanwhile", Comma.NEEDED), below("In turn", "in turn", Comma.NEEDED),
            below("In particular", "in particular", Comma.NEEDED), below("Specifically", "specifically", Comma.NEEDED),
            below("At the same time", "at the same time", Comma.NEEDED),
            recommended("we recommend that you"), recommended("we recommend you"), recommended("we recommend that"),
            recommended("it is recommended that you"), recommended("we strongly recommend that you"),
            free("in addition", Comma.NEEDED), free("additionally", Comma.OPTIONAL), free("furthermore", Comma.OPTIONAL),
            free("moreover", Comma.OPTIONAL), free("besides", Comma.NEEDED), free("also", Comma.OPTIONAL), free("plus", Comma.NEEDED),
            free("likewise", Comma.OPTIONAL), free("similarly", Comma.NEEDED), free("finally", Comma.OPTIONAL),
            free("lastly", Comma.OPTIONAL), free("first", Comma.NEEDED), free("firstly", Comma.OPTIONAL), free("second", Comma.NEEDED),
            free("secondly", Comma.OPTIONAL), free("third", Comma.NEEDED), free("next", Comma.NEEDED), free("then", Comma.OPTIONAL),
            free("now", Comma.NEEDED), free("again", Comma.NEEDED), free("well", Comma.NEEDED), free("okay", Comma.NEEDED), free("actually", Comma.NEEDED), free("and", Comma.OPTIONAL), free("fortunately", Comma.NEEDED),
            free("unfortunately", Comma.NEEDED), free("of course", Comma.NEEDED), free("in fact", Comma.NEEDED),
            free("essentially", Comma.NEEDED),
            free("basically", Comma.NEEDED), free("as you can see", Comma.NEEDED));

    private static final Set<String> PHRASAL = Lexicon.words("of much many long far");
    private static final Set<String> BEHIND_SO = Lexicon.words("that few little called do does did is are");

    private Connectives() {}

    /** What says the same in other words stands below what it explains, without a label. */
    private static Connective explained(String words) {
        return new Connective(words.split(" "), Comma.NEEDED, Link.BELOW, Optional.empty());
    }

    private static Connective below(String label, String words) {
        return below(label, words, Comma.OPTIONAL);
    }

    private static Connective below(String label, String words, Comma comma) {
        return new Connective(words.split(" "), comma, Link.BELOW, Optional.of(label));
    }

    private static Connective recommended(String words) {
        return new Connective(words.split(" "), Comma.OPTIONAL, Link.FREE, Optional.of("Recommended"));
    }

    private static Connective free(String words, Comma comma) {
        return new Connective(words.split(" "), comma, Link.FREE, Optional.empty());
    }

    /** Words that make one phrase with what would be a connective alone: "so far", "so that", "and so on". */
    private static boolean isPhrase(Phrase phrase, int next) {
        boolean pronoun = phrase.at(next).equals("that") && phrase.isOneOf(next + 1, Lexicon.words("means is was causes gives implies"));
        boolean named = phrase.at(next - 1).equals("also") && phrase.isOneOf(next, Lexicon.words("known called named referred"));
        return named || phrase.isOneOf(next, PHRASAL) || phrase.at(next - 1).equals("so") && phrase.isOneOf(next, BEHIND_SO) && !pronoun
                || phrase.reads(next - 1, "and", "so") && phrase.isOneOf(next + 1, Lexicon.words("on forth"));
    }

    /** The sentence without the connective at its beginning; empty if it has none. */
    public static Optional<Opening> of(Phrase phrase) {
        for (Connective c : ALL) {
            int next = c.words().length;
            boolean comma = phrase.at(next).equals(",") || phrase.at(next).equals(":");
            if (phrase.reads(0, c.words()) && !isPhrase(phrase, next) && (comma || c.comma() == Comma.OPTIONAL) && next + 1 < phrase.size()) {
                return Optional.of(new Opening(c.link(), c.label(), phrase.from(comma ? next + 1 : next)));
            }
        }
        return Optional.empty();
    }
}
