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
 * numbered item with a task list: each entry an option, the ticked ones right, a quote below an option its explanation.
 * A heading {@code Questions: …} names the learning objective that the questions below it serve.
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
                list.items().forEach(i -> items.add(item(i, objective, source, problems)));
            } else {
                kept.add(block);
            }
        }
        List<Section> below = section.sections().stream().map(s -> without(s, source, problems, items))
                .filter(s -> !(HEADING.matcher(s.heading().text()).matches() && s.blocks().isEmpty() && s.sections().isEmpty())).toList();
        return new Section(section.anchor(), section.level(), section.heading(), List.copyOf(kept), below, section.span());
    }

    private static AuthoredItem item(Block.Item item, Optional<String> objective, SourceText source, Problems problems) {
        List<Block> stem = new ArrayList<>();
        List<AuthoredItem.Choice> choices = new ArrayList<>();
        for (Block block : item.blocks()) {
            if (block instanceof Block.Items options && options.items().stream().anyMatch(i -> i.ticked().isPresent())) {
                options.items().forEach(o -> choices.add(choice(o)));
            } else if (choices.isEmpty()) {
                stem.add(block);
            } else {
                problems.warning(block.span().file(), block.span().firstLine(), "text-after-options",
                        "Text behind the options of a question is not shown; put it before them, or below an option as a quote.");
            }
        }
        if (choices.isEmpty()) {
            problems.error(item.span().file(), item.span().firstLine(), "question-without-options",
                    "A question needs options: a list of \"- [ ] wrong\" and \"- [x] right\" below it, indented as its text is.");
        }
        Matcher id = ID.matcher(source.at(item.span()));
        return new AuthoredItem(id.find() ? Optional.of(id.group(1)) : Optional.empty(), stem, choices, objective, item.span());
    }

    private static AuthoredItem.Choice choice(Block.Item option) {
        List<Block> text = option.blocks().stream().filter(b -> !(b instanceof Block.Quote)).toList();
        List<Block> why = option.blocks().stream().filter(Block.Quote.class::isInstance)
                .flatMap(b -> ((Block.Quote) b).blocks().stream()).toList();
        return new AuthoredItem.Choice(text, option.ticked().orElse(false), why, option.span());
    }
}
