package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks that stay as they are as markdown. */
final class BlockMarkdown {
    private BlockMarkdown() {}

    static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> "**" + InlineMarkdown.of(heading.prose().with(List.of())) + "**";
            case Block.Table table -> table(table);
            case Block.Code code -> code(code);
            case Block.Figure figure -> "![" + figure.alternative() + "](" + figure.source() + ")";
            case Block.Video video -> "[Video](" + video.address() + ")";
            case Block.Formula formula -> "$$\n" + formula.tex().strip() + "\n$$";
            case Block.Paragraph _, Block.Items _, Block.Alert _, Block.Quote _, Block.Zone _, Block.Tabs _, Block.Grid _ ->
                throw new IllegalArgumentException("never shown as it is: " + block.getClass().getSimpleName());
        };
    }

    private static String code(Block.Code code) {
        String fence = "```";
        while (code.text().contains(fence)) {
            fence += "`";
        }
        return fence + code.language() + "\n" + code.text() + (code.text().endsWith("\n") ? "" : "\n") + fence;
    }

    private static String table(Block.Table table) {
        String rule = table.head().stream().map(_ -> "---").collect(Collectors.joining(" | ", "| ", " |"));
        return row(table.head()) + "\n" + rule + "\n" + table.rows().stream().map(r -> row(r.cells())).collect(Collectors.joining("\n"));
    }

    private static String row(List<Prose> cells) {
        return cells.stream().map(c -> InlineMarkdown.of(c).replace("|", "\\|").replace("\n", " ")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
