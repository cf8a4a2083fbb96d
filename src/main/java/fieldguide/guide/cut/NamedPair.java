package fieldguide.guide.cut;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Optional;

/** You need the **A** and **B** roles → "You need these roles:" with both below: names in bold are worth a bullet each. */
final class NamedPair implements Cut {
    private static final int SHORTEST = 8;
    private static final int LONGEST_KIND = 3;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        List<Mark> bold = phrase.prose().marks().stream().filter(m -> m.kind() == Mark.Kind.STRONG).toList();
        int and = bold.size() == 2 && phrase.count() >= SHORTEST ? phrase.find("and", 2) : -1;
        return and < 0 ? Optional.empty() : pair(phrase, bold.get(0), bold.get(1));
    }

    private static Optional<List<Piece>> pair(Phrase phrase, Mark first, Mark second) {
        int from = at(phrase, first.from());
        int and = at(phrase, first.to());
        int to = at(phrase, second.to());
        int verb = Clause.firstVerb(phrase);
        int start = phrase.at(from - 1).equals("the") ? from - 1 : from;
        boolean plain = start > 1 && phrase.at(and).equals("and") && at(phrase, second.from()) == and + 1 && phrase.size() - to <= LONGEST_KIND
                && verb >= 0 && verb < start && !isOrder(phrase);
        if (!plain || !phrase.slice(to, phrase.size()).marks().isEmpty()) {
            return Optional.empty();
        }
        Prose lead = phrase.slice(0, start);
        Prose all = to == phrase.size() ? lead : lead.plus(" these ").plus(phrase.from(to));
        return Optional.of(List.of(Piece.of(all.toString().endsWith(":") ? all : all.plus(":"), List.of(Piece.of(phrase.slice(from, and)), Piece.of(phrase.slice(and + 1, to))))));
    }

    /** What a reader has to select stays in one step. */
    private static boolean isOrder(Phrase phrase) {
        return Subject.isImperative(phrase, 0) || phrase.isOneOf(0, Lexicon.words("select choose set enter"));
    }

    private static int at(Phrase phrase, int character) {
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.words().get(i).from() >= character) {
                return i;
            }
        }
        return phrase.size();
    }
}
