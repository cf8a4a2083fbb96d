package fieldguide.content.plain;

import fieldguide.content.AuthoredItem;
import fieldguide.content.AuthoredTask;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.markdown.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads off an entry of a quiz what the learner has to do: a task list gives options, entries that open with
 * {@code Answer:} or {@code Not:} what is to be written, a table with crosses columns to choose for each row, a table
 * without them pairs to be matched, and numbered entries steps to be put in order.
 */
record QuizTasks(Problems problems) {
    private static final Pattern ANSWER = Pattern.compile("(?i)^(?<kind>answer|not)\\s*:\\s*(?=\\S)");
    private static final Pattern CROSS = Pattern.compile("(?i)\\[?[x✓✔✗●•]]?");
    private static final Pattern WHY = Pattern.compile("(?i)why|because|reason|explanation");

    private static final Pattern ORDER = Pattern.compile("(?i)\\b(?:order|sequence|arrange|rank)\\b");
    private static final Pattern MATCH = Pattern.compile("(?i)\\b(?:match|pair|connect|belongs?|fits?)\\b");

    /** @param at which of the entry's blocks it is */
    record Found(int at, AuthoredTask task) {}

    /** The task of an entry; empty, and a problem, where there is none that can be marked. */
    Optional<Found> in(Block.Item item) {
        List<Block> blocks = item.blocks();
        Optional<Found> found = IntStream.range(0, blocks.size()).boxed()
                .flatMap(i -> plain(blocks.get(i)).map(t -> new Found(i, t)).stream()).findFirst();
        return found.isPresent() || blocks.isEmpty() ? found : last(blocks, item);
    }

    private Optional<Found> last(List<Block> blocks, Block.Item item) {
        String stem = blocks.subList(0, blocks.size() - 1).stream()
                .map(b -> b instanceof Block.Paragraph(Prose prose, var _) ? prose.text() : "").collect(Collectors.joining(" "));
        Optional<AuthoredTask> task = switch (blocks.getLast()) {
            case Block.Items list when list.ordered() && ORDER.matcher(stem).find() -> Optional.of(steps(list));
            case Block.Table table when isCrossed(table) -> columns(table);
            case Block.Table table when table.head().size() == 2 + reasons(table) && MATCH.matcher(stem).find() -> Optional.of(pairs(table));
            default -> {
                problems.error(item.span().file(), item.span().firstLine(), "question-without-options", "A question needs something to answer "
                        + "with, indented as its text is: options (\"- [ ] wrong\" and \"- [x] right\"), \"- Answer: …\", a table with crosses, "
                        + "a table to “match”, or numbered steps to put in “order”.");
                yield Optional.empty();
            }
        };
        return task.map(t -> new Found(blocks.size() - 1, t));
    }

    /** What can be nothing but a task. */
    private static Optional<AuthoredTask> plain(Block block) {
        if (!(block instanceof Block.Items list)) {
            return Optional.empty();
        }
        if (list.items().stream().anyMatch(i -> i.ticked().isPresent())) {
            return Optional.of(new AuthoredTask.Choosing(list.items().stream()
                    .map(o -> new AuthoredItem.Choice(text(o), o.ticked().orElse(false), explanation(o), o.span())).toList()));
        }
        List<AuthoredItem.Choice> answers = list.items().stream().map(QuizTasks::answer).flatMap(Optional::stream).toList();
        return answers.size() == list.items().size() ? Optional.of(new AuthoredTask.Writing(answers)) : Optional.empty();
    }

    private static AuthoredTask steps(Block.Items list) {
        return new AuthoredTask.Placing(AuthoredTask.Shape.STEPS, List.of(),
                IntStream.range(0, list.items().size()).mapToObj(i -> step(list.items().get(i), i)).toList());
    }

    private static AuthoredTask.Entry step(Block.Item item, int place) {
        return new AuthoredTask.Entry(text(item), place, explanation(item), item.span());
    }

    private static Optional<AuthoredItem.Choice> answer(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().getFirst() instanceof Block.Paragraph(Prose prose, var span))) {
            return Optional.empty();
        }
        Matcher m = ANSWER.matcher(prose);
        return m.lookingAt() ? Optional.of(new AuthoredItem.Choice(
                List.of(new Block.Paragraph(prose.slice(m.end(), prose.length()), span)),
                m.group("kind").equalsIgnoreCase("answer"), explanation(item), item.span())) : Optional.empty();
    }

    /** One where the last column tells why. */
    private static int reasons(Block.Table table) {
        return table.head().size() > 2 && WHY.matcher(table.head().getLast().text()).matches() ? 1 : 0;
    }

    private static boolean isCrossed(Block.Table table) {
        return table.head().size() - reasons(table) > 2 && table.rows().stream().anyMatch(r -> !crosses(r, table).isEmpty());
    }

    private Optional<AuthoredTask> columns(Block.Table table) {
        List<AuthoredTask.Entry> entries = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<Integer> crosses = crosses(row, table);
            if (crosses.size() != 1) {
                problems.error(row.span().file(), row.span().firstLine(), "one-cross-a-row",
                        "Each row of this table needs an x in exactly one column; the question was left out.");
                return Optional.empty();
            }
            entries.add(entry(row, crosses.getFirst(), table));
        }
        List<Prose> places = table.head().subList(1, table.head().size() - reasons(table));
        return Optional.of(new AuthoredTask.Placing(AuthoredTask.Shape.COLUMNS, places, entries));
    }

    /** A row without a name is a description that fits nothing. */
    private static AuthoredTask pairs(Block.Table table) {
        List<AuthoredTask.Entry> entries = IntStream.range(0, table.rows().size())
                .filter(i -> !table.rows().get(i).cells().getFirst().isBlank())
                .mapToObj(i -> entry(table.rows().get(i), i, table)).toList();
        return new AuthoredTask.Placing(AuthoredTask.Shape.DESCRIPTIONS, table.rows().stream().map(r -> r.cells().get(1)).toList(), entries);
    }

    /** The columns, counted from 0 behind the first, that a row marks. */
    private static List<Integer> crosses(Block.Row row, Block.Table table) {
        return IntStream.range(0, table.head().size() - 1 - reasons(table))
                .filter(i -> CROSS.matcher(row.cells().get(i + 1).text().strip()).matches()).boxed().toList();
    }

    private static AuthoredTask.Entry entry(Block.Row row, int place, Block.Table table) {
        Prose why = row.cells().getLast();
        return new AuthoredTask.Entry(paragraph(row.cells().getFirst(), row), place,
                reasons(table) == 1 && !why.isBlank() ? paragraph(why, row) : List.of(), row.span());
    }

    private static List<Block> paragraph(Prose prose, Block.Row row) {
        return List.of(new Block.Paragraph(prose, prose.span().orElse(row.span())));
    }

    private static List<Block> text(Block.Item item) {
        return item.blocks().stream().filter(b -> !(b instanceof Block.Quote)).toList();
    }

    private static List<Block> explanation(Block.Item item) {
        return item.blocks().stream().filter(Block.Quote.class::isInstance).flatMap(b -> ((Block.Quote) b).blocks().stream()).toList();
    }
}
