package fieldguide.content.plain;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.markdown.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a module's list of units: a link to the unit's file and, if the author gives it, the time it takes.
 *
 * @param line where the link stands in the index
 */
record UnitLink(String file, Optional<Integer> minutes, int line) {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})\\s*+min");

    static UnitLink to(String file) {
        return new UnitLink(file, Optional.empty(), 1);
    }

    static List<UnitLink> in(Section section, Problems problems) {
        List<UnitLink> links = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items items) {
                items.items().stream().flatMap(i -> i.blocks().stream().limit(1))
                        .filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).prose())
                        .forEach(prose -> of(prose).ifPresentOrElse(links::add, () -> prose.span().ifPresent(
                                s -> problems.warning(s.file(), s.firstLine(), "unit-without-link",
                                        "\"" + prose + "\" links to no file; write \"[" + prose + "](file.md)\"."))));
            }
        }
        return links;
    }

    private static Optional<UnitLink> of(Prose prose) {
        Matcher minutes = MINUTES.matcher(prose.text());
        Optional<Integer> time = minutes.find() ? Optional.of(Integer.parseInt(minutes.group(1))) : Optional.empty();
        int line = prose.span().map(s -> s.firstLine()).orElse(1);
        return prose.marks().stream().filter(m -> m.kind() == Mark.Kind.LINK && m.target().endsWith(".md")).findFirst()
                .map(m -> new UnitLink(m.target().replaceFirst("^\\./", ""), time, line));
    }
}
