package fieldguide.quiz.wording;

import fieldguide.content.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of blocks without their shape. */
public final class Words {
    private Words() {}

    public static String of(List<Block> blocks) {
        return blocks.stream().flatMap(Words::of).collect(Collectors.joining(" ")).strip();
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Heading h -> Stream.of(h.prose().text());
            case Block.Paragraph p -> Stream.of(p.prose().text());
            case Block.Code code -> Stream.of(code.text());
            case Block.Formula formula -> Stream.of(formula.tex());
            case Block.Figure figure -> Stream.of(figure.alternative());
            case Block.Items items -> items.items().stream().flatMap(i -> i.blocks().stream()).flatMap(Words::of);
            case Block.Table table -> Stream.concat(table.head().stream(), table.rows().stream().flatMap(r -> r.cells().stream()))
                    .map(Object::toString);
            case Block.Alert alert -> alert.blocks().stream().flatMap(Words::of);
            case Block.Quote quote -> quote.blocks().stream().flatMap(Words::of);
            case Block.Zone zone -> zone.blocks().stream().flatMap(Words::of);
            case Block.Tabs tabs -> tabs.tabs().stream().flatMap(t -> t.blocks().stream()).flatMap(Words::of);
            case Block.Grid grid -> grid.columns().stream().flatMap(List::stream).flatMap(Words::of);
            case Block.Video _ -> Stream.empty();
        };
    }
}
