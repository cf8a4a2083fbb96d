package fieldguide.export;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Blocks as plain elements that read the same as HTML and as XML: no classes, no ids, nothing a program might strip. Links stay where
 * they lead somewhere from everywhere.
 */
final class Markup {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder());

    private final PictureNames pictures;

    Markup(PictureNames pictures) {
        this.pictures = pictures;
    }

    /** How a file shows pictures. */
    interface PictureNames {
        /**
         * The address by which a picture is shown; empty where only its description can be.
         *
         * @param file in which the picture stands
         * @param target as written there
         */
        Optional<String> of(String file, String target);
    }

    /** Text as elements and attributes hold it; characters that XML forbids are left out. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t\\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining());
    }

    /** The same without the paragraph around a single one. */
    String phrases(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph(Prose prose, var _) ? prose(prose) : blocks(blocks);
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading h -> element("p", element("strong", prose(h.prose())));
            case Block.Paragraph p -> element("p", prose(p.prose()));
            case Block.Items list -> element(list.ordered() ? "ol" : "ul",
                    list.items().stream().map(i -> element("li", phrases(i.blocks()))).collect(Collectors.joining()));
            case Block.Table table -> table(table);
            case Block.Code code -> element("pre", element("code", escaped(code.text())));
            case Block.Formula formula -> element("p", element("code", escaped(formula.tex())));
            case Block.Figure figure -> element("p", picture(figure.span().file(), figure.source(), figure.alternative()));
            case Block.Alert alert -> element("blockquote", blocks(alert.blocks()));
            case Block.Quote quote -> element("blockquote", blocks(quote.blocks()));
            case Block.Zone zone -> blocks(zone.blocks());
            case Block.Tabs tabs -> tabs.tabs().stream().map(t -> element("p", element("strong", prose(t.label()))) + blocks(t.blocks()))
                    .collect(Collectors.joining());
            case Block.Grid grid -> grid.columns().stream().map(this::blocks).collect(Collectors.joining());
            case Block.Video video -> element("p", link(video.address(), escaped(video.address())));
        };
    }

    private String table(Block.Table table) {
        String head = table.head().stream().map(c -> element("th", prose(c))).collect(Collectors.joining());
        String rows = table.rows().stream().map(r -> element("tr", r.cells().stream().map(c -> element("td", prose(c))).collect(Collectors.joining())))
                .collect(Collectors.joining());
        boolean headed = table.head().stream().anyMatch(c -> !c.isBlank());
        return element("table", (headed ? element("thead", element("tr", head)) : "") + element("tbody", rows));
    }

    private String picture(String file, String target, String alternative) {
        return pictures.of(file, target).map(a -> "<img src=\"" + escaped(a) + "\" alt=\"" + escaped(alternative) + "\"/>")
                .orElseGet(() -> escaped(alternative.isBlank() ? "[Picture]" : "[Picture: " + alternative + "]"));
    }

    String prose(Prose prose) {
        return prose(prose, 0, prose.length(), prose.marks().stream().filter(m -> m.to() > m.from()).sorted(OUTER_FIRST).toList());
    }

    /** The marks lie within the stretch, as far as they are written; one that crosses another's end is cut there. */
    private String prose(Prose prose, int from, int to, List<Mark> marks) {
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Mark mark : marks) {
            int end = Math.min(mark.to(), to);
            if (mark.from() >= at && mark.from() < end) {
                out.append(text(prose, at, mark.from())).append(marked(prose, mark, end,
                        marks.subList(marks.indexOf(mark) + 1, marks.size()).stream().filter(m -> m.from() < end).toList()));
                at = end;
            }
        }
        return out.append(text(prose, at, to)).toString();
    }

    private String marked(Prose prose, Mark mark, int end, List<Mark> inside) {
        String inner = prose(prose, mark.from(), end, inside);
        return switch (mark.kind()) {
            case CODE, MATH -> element("code", inner);
            case KEY -> element("kbd", inner);
            case STRONG -> element("strong", inner);
            case EMPHASIS -> element("em", inner);
            case DELETED -> inner;
            case LINK -> link(mark.target(), inner);
            case IMAGE -> picture(prose.source().file(), mark.target(), prose.text().substring(mark.from(), end));
        };
    }

    private static String link(String target, String inner) {
        return target.matches("https?://.+") ? "<a href=\"" + escaped(target) + "\">" + inner + "</a>" : inner;
    }

    private static String text(Prose prose, int from, int to) {
        return escaped(prose.text().substring(from, to)).replace("\n", "<br/>");
    }
}
