package fieldguide.table;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Sentences;
import fieldguide.content.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads definitions off the shapes in which texts give them. */
public final class Definitions {
    private static final Pattern ARTICLE = Pattern.compile("(?:(?:an?|the)\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_TERM = Pattern.compile("\\s*[:–—-]?\\s+|:\\s*");
    private static final int LONGEST_TERM = 6;
    private static final int LONGEST_SENTENCE = 1500;

    private Definitions() {}

    /** One for each entry of a list; empty unless every entry opens with a term set in bold. */
    public static List<Definition> of(Block.Items items) {
        List<Definition> found = items.items().stream().map(i -> opened(i.blocks(), i)).flatMap(Optional::stream).toList();
        return found.size() == items.items().size() ? found : List.of();
    }

    /** One for each column of a grid that opens with a term. */
    static List<Definition> of(Block.Grid grid) {
        List<Definition> found = grid.columns().stream().map(Definitions::column).flatMap(Optional::stream).toList();
        return found.size() == grid.columns().size() ? found : List.of();
    }

    /** A section: its heading is the term, its text and that of its subsections the statements. */
    static Definition of(Section section, SourceText source) {
        List<Block> blocks = section.all().flatMap(s -> s.blocks().stream()).toList();
        return new Definition(section.heading(), statements(blocks), section.heading(), Commands.in(blocks, source), false, section.span());
    }

    private static Optional<Definition> column(List<Block> blocks) {
        return blocks.isEmpty() ? Optional.empty()
                : opened(blocks, new Block.Item(Optional.empty(), blocks, blocks.getFirst().span()));
    }

    private static Optional<Definition> opened(List<Block> blocks, Block.Item item) {
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph(Prose prose, var _))) {
            return Optional.empty();
        }
        return term(prose).map(t -> {
            Prose rest = behind(prose, t);
            List<Prose> said = Stream.concat(Sentences.of(rest).stream(),
                    statements(blocks.subList(1, blocks.size())).stream()).filter(s -> s.length() <= LONGEST_SENTENCE).toList();
            Prose term = Wording.withoutStop(prose.slice(t.from(), t.to()));
            return new Definition(term, said, opening(prose, rest), List.of(), true, item.span());
        });
    }

    /** @param rest what stands behind the term */
    private static Prose opening(Prose prose, Prose rest) {
        return Sentences.of(rest).stream().findFirst()
                .map(first -> prose.slice(0, prose.length() - rest.length() + rest.text().indexOf(first.text()) + first.length())).orElse(prose);
    }

    private static Optional<Mark> term(Prose prose) {
        Matcher article = ARTICLE.matcher(prose);
        int start = article.lookingAt() ? article.end() : 0;
        return prose.marks().stream().filter(m -> m.kind() == Mark.Kind.STRONG && m.from() == start)
                .filter(m -> prose.text().substring(m.from(), m.to()).split("\\s+").length <= LONGEST_TERM).findFirst();
    }

    private static Prose behind(Prose prose, Mark term) {
        Prose rest = prose.slice(term.to(), prose.length());
        Matcher m = BEHIND_TERM.matcher(rest);
        return m.lookingAt() ? rest.slice(m.end(), rest.length()) : rest.strip();
    }

    private static List<Prose> statements(List<Block> blocks) {
        List<Prose> said = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> Sentences.of(p.prose()).stream().filter(s -> s.length() <= LONGEST_SENTENCE).forEach(said::add);
                case Block.Items list when !list.ordered() ->
                    list.items().forEach(i -> said.addAll(statements(i.blocks())));
                default -> { }
            }
        }
        return List.copyOf(said);
    }
}
