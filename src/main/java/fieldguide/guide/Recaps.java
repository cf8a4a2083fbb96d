package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** Lists of what the reader has learned, at the end of a module: they say what it taught and teach nothing. */
final class Recaps {
    private Recaps() {}

    /** Whether a paragraph and the list behind it are no more than that: "In this module, you learned how to: create a queue, …". */
    static boolean is(List<Block> blocks, int i) {
        return blocks.get(i) instanceof Block.Paragraph p && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Items items
                && Sentences.of(p.prose()).size() == 1 && looksBack(Phrase.of(p.prose()))
                && items.items().stream().flatMap(n -> n.blocks().stream()).allMatch(Block.Paragraph.class::isInstance);
    }

    private static boolean looksBack(Phrase phrase) {
        boolean page = phrase.words().stream().anyMatch(w -> Lexicon.PAGES.contains(w.lower()));
        boolean past = phrase.words().stream().anyMatch(w -> Lexicon.words("learned reviewed completed finished").contains(w.lower()));
        int last = phrase.size() - 2;
        boolean to = phrase.at(phrase.size() - 1).equals(":") && (phrase.at(last).equals("to") || phrase.reads(last - 1, "how", "to"));
        return page && past && to && !phrase.at(0).equals("after");
    }

    static void drop(List<Block> blocks, int i, Tally tally) {
        Stream.of(blocks.get(i), blocks.get(i + 1)).flatMap(Block::all).filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).prose()).forEach(p -> drop(p, tally));
    }

    private static void drop(Prose prose, Tally tally) {
        List<Prose> sentences = Sentences.of(prose);
        tally.count(sentences);
        sentences.forEach(s -> tally.drop(s, Reason.FILLER));
    }
}
