package fieldguide.content.plain;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Block;
import fieldguide.content.Section;
import fieldguide.content.SourceText;
import fieldguide.content.markdown.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The questions under headings that announce a quiz, and what is left of the text without them. A question is a
 * numbered item that ends with what is to be done, mostly a task list: each entry an option, the ticked ones right, a
 * quote below an option its explanation. A heading {@code Questions: …} names the learning objective that the questions below it serve.
 */
record QuizSections(List<AuthoredItem> items, Section rest) {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(quiz|knowledge check|(check|test) your (knowledge|understanding)|questions|self[- ]check)\\b.*");
    private static final Pattern OBJECTIVE = Pattern.compile("(?i)^questions( on)?:\\s*+(?<objective>.+)$");
    private static final Pattern ID = Pattern.compile("<!--\\s*+id:\\s*+([\\w.-]++)\\s*+-->");

    static QuizSections takenFrom(Section body, SourceText source, Problems problems) {
        List<AuthoredItem> items = new ArrayList<>();
        return new QuizSections(items, without(body, source, problems, items));
    }

    private static Section without(Section section, SourceText source, Problems problems, List<AuthoredItem> items) {
        List<Block> kept = new ArrayList<>();
        Matcher named = OBJECTIVE.matcher(section.heading().text());
        Optional<String> objective = named.matches() ? Optional.of(named.group("objective")) : Optional.empty();
        for (Block block : section.blocks()) {
            if (HEADING.matcher(section.heading().text()).matches() && block instanceof Block.Items list && list.ordered()) {
                list.items().forEach(i -> item(i, objective, source, problems).ifPresent(items::add));
            } else {
                kept.add(block);
            }
        }
        List<Section> below = section.sections().stream().map(s -> without(s, source, problems, items))
                .filter(s -> !(HEADING.matcher(s.heading().text()).matches() && s.blocks().isEmpty() && s.sections().isEmpty())).toList();
        return new Section(section.anchor(), section.level(), section.heading(), List.copyOf(kept), below, section.span());
    }

    private static Optional<AuthoredItem> item(Block.Item item, Optional<String> objective, SourceText source, Problems problems) {
        List<Block> blocks = item.blocks();
        Optional<QuizTasks.Found> found = new QuizTasks(problems).in(item);
        found.flatMap(f -> blocks.stream().skip(f.at() + 1L).findFirst()).ifPresent(b -> problems.warning(b.span().file(),
                b.span().firstLine(), "text-after-options",
                "Text behind the options of a question is not shown; put it before them, or below an option as a quote."));
        Matcher id = ID.matcher(source.at(item.span()));
        Optional<String> given = id.find() ? Optional.of(id.group(1)) : Optional.empty();
        return found.map(f -> new AuthoredItem(given, blocks.subList(0, f.at()), f.task(), objective, item.span()));
    }
}
