package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Connectives;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody said stays word for word; who said it goes in front. */
final class Quotation {
    private static final Set<String> SAYS = Lexicon.words("says said explains explained notes noted adds added wrote writes argues argued "
            + "remarks remarked recalls recalled");
    private boolean open;

    /** Whether a sentence is, or goes on with, a quotation of a whole sentence. To be asked sentence by sentence, in order. */
    boolean holds(Prose sentence) {
        String text = sentence.strip().text();
        boolean begins = text.startsWith("“") || text.startsWith("\"");
        boolean within = open || begins;
        open = within && !closes(text, begins);
        return within && (begins ? text.indexOf('”') < 0 && text.indexOf('"', 1) < 0 || closesLate(text) : true);
    }

    private static boolean closes(String text, boolean begins) {
        return text.indexOf('”') >= 0 || text.indexOf('"', begins ? 1 : 0) >= 0;
    }

    /** "“Queues” are …" quotes a word, not a sentence. */
    private static boolean closesLate(String text) {
        int close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'));
        return ",.!?".indexOf(text.charAt(close - 1)) >= 0;
    }

    boolean isOpen() {
        return open;
    }

    /** The points of one speech: as many of its sentences in each as one bullet can hold. */
    static List<Node> nodes(List<Prose> speech) {
        List<Node> nodes = new ArrayList<>();
        for (Prose sentence : speech) {
            Optional<Piece> attributed = attributed(sentence);
            Node last = nodes.isEmpty() || attributed.isPresent() ? null : nodes.getLast();
            if (last != null && Words.count(last.text()) + Words.count(sentence) <= Length.LONG) {
                last.reword(last.text().plus(" ").plus(sentence.strip()));
                last.sentences().add(sentence);
            } else {
                nodes.add(attributed.map(p -> Node.of(p, sentence)).orElseGet(() -> new Node(sentence.strip(), sentence)));
            }
        }
        nodes.forEach(Quotation::enclose);
        return nodes;
    }

    /** Quotation marks at both ends, also where the speech goes on; "And" at the beginning says only that. */
    private static void enclose(Node node) {
        Prose text = node.text();
        boolean goesOn = text.text().indexOf('“') < 0 && text.text().indexOf('"') < 0;
        Prose bare = goesOn ? Connectives.of(Phrase.of(text)).filter(c -> c.link() == Opening.Link.FREE)
                .map(c -> Splice.capitalised(c.rest())).orElse(text) : text;
        Prose opened = goesOn || text.text().indexOf('“') < 0 && text.text().indexOf('"') == text.length() - 1
                ? Prose.added(text.source(), "“").plus(bare) : bare;
        node.reword(opened.text().indexOf('”') < 0 && opened.text().lastIndexOf('"') <= 0 ? opened.plus("”") : opened);
    }

    /** “Text,” says Name → Name: “Text” */
    private static Optional<Piece> attributed(Prose sentence) {
        Phrase phrase = Phrase.of(Splice.unstopped(sentence));
        for (int i = 2; i < phrase.size() - 1; i++) {
            boolean said = phrase.isOneOf(i, SAYS) && phrase.isOneOf(i - 1, Lexicon.words("” \""));
            if (said && phrase.isCapitalised(i + 1)) {
                Prose quoted = phrase.slice(0, i);
                Prose bare = quoted.charAt(quoted.length() - 2) == ','
                        ? quoted.slice(0, quoted.length() - 2).plus(quoted.slice(quoted.length() - 1, quoted.length())) : quoted;
                return Optional.of(Piece.labelled(phrase.from(i + 1), bare));
            }
        }
        return Optional.empty();
    }
}
