package fieldguide.table;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import fieldguide.guide.KeyPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that code examples run, by name. */
final class Commands {
    private static final Set<String> SHELLS = Set.of("bash", "sh", "shell", "azurecli", "azurecli-interactive", "console", "powershell",
            "azurepowershell", "azurepowershell-interactive");
    private static final Pattern NAME = Pattern.compile("(?m)^\\s*(az(?: [a-z][a-z-]*){1,8}|[A-Z][a-z]+-[A-Z]\\w+)\\b(?! *=)");

    private Commands() {}

    static List<Cell.Stated> in(List<Block> blocks, SourceText source) {
        Map<String, Cell.Stated> found = new LinkedHashMap<>();
        blocks.stream().flatMap(Block::all).filter(Block.Code.class::isInstance).map(Block.Code.class::cast)
                .filter(c -> SHELLS.contains(c.language())).forEach(c -> collect(c, source, found));
        return List.copyOf(found.values());
    }

    private static void collect(Block.Code code, SourceText source, Map<String, Cell.Stated> found) {
        Matcher m = NAME.matcher(code.text());
        while (m.find()) {
            Prose all = Prose.added(source, code.text());
            found.putIfAbsent(m.group(1), of(m.group(1), code, all));
        }
    }

    private static Cell.Stated of(String command, Block.Code code, Prose all) {
        Prose name = Prose.added(all.source(), command).with(List.of(new Mark(0, command.length(), Mark.Kind.CODE)));
        KeyPoint point = new KeyPoint("", Optional.empty(), name, List.of(), code.span(), all);
        return new Cell.Stated(List.of(point), name, all, code.span());
    }
}
