package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;

/** How a sentence hangs together with something above it that is not its subject. */
final class Relations {
    private Relations() {}

    /**
     * Puts a sentence below the point before, if it says what that is for or, in a list, answers it.
     *
     * @param key what the point speaks of; empty where that is not known
     */
    static boolean add(Statement s, Node point, String key, boolean inList) {
        List<Node> nodes = !key.isEmpty() && isUse(s, key) ? s.nodes()
                : inList ? answer(s, point.text()).map(a -> List.of(Node.of(a, s.sentence()))).orElse(List.of()) : List.of();
        nodes.forEach(point::add);
        return !nodes.isEmpty();
    }

    /** Whether it tells what somebody does with a thing: "Apps use a queue to …" is more about the queue. */
    private static boolean isUse(Statement statement, String key) {
        if (key.isEmpty() || statement.subject().isEmpty() || statement.setting().isPresent()) {
            return false;
        }
        Subject subject = statement.subject().get();
        Phrase phrase = subject.phrase();
        int use = phrase.isOneOf(subject.verb(), Lexicon.MODALS) ? subject.verb() + 1 : subject.verb();
        int to = phrase.find("to", use);
        return Verbs.base(phrase.at(use)).equals("use") && to > use + 1 && Verbs.isBase(phrase.at(to + 1))
                && Key.of(phrase.slice(use + 1, to)).equals(key);
    }

    /** What comes back from a party that a step has just spoken to: "Returns: a token". */
    private static Optional<Piece> answer(Statement statement, Prose step) {
        return statement.subject().filter(s -> s.phrase().isOneOf(s.verb(), Lexicon.words("returns replies answers responds")) && !s.isPronoun()
                && (" " + Key.of(step) + " ").contains(" " + s.key() + " ") && s.verb() + 1 < s.phrase().size())
                .map(s -> Piece.labelled(s.phrase().slice(s.verb(), s.verb() + 1), s.phrase().from(s.verb() + 1)));
    }
}
