package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the words, lists, tables and pictures out of a block of raw HTML; none of its tags reaches a page. */
final class HtmlBlocks {
    private static final Pattern TOKEN = Pattern.compile("<!--.*?(?:-->|\\z)|</?[A-Za-z][^<>]*+>|&#?\\w{1,31};", Pattern.DOTALL);
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "caption");
    private static final int DEEPEST = 8;

    /** A list whose end was not met yet. */
    private record Open(boolean ordered, int start, List<Block> around, List<Block.Item> items) {}

    private final MappedText text;
    private final Deque<Open> lists = new ArrayDeque<>();
    private final Deque<HtmlTag.Open> marks = new ArrayDeque<>();
    private List<Block> blocks = new ArrayList<>();
    private ProseBuilder words;
    private @Nullable HtmlTable table;
    private boolean head;
    private boolean inCell;
    private int code = -1;
    private String hiddenUntil = "";

    private HtmlBlocks(MappedText text) {
        this.text = text;
        this.words = new ProseBuilder(text);
    }

    static List<Block> read(MappedText text, int from, int to) {
        HtmlBlocks reader = new HtmlBlocks(text);
        Matcher token = TOKEN.matcher(text.text()).region(from, to);
        int done = from;
        while (token.find()) {
            reader.plain(done, token.start());
            reader.token(token.group(), token.start(), token.end());
            done = token.end();
        }
        reader.plain(done, to);
        reader.endTable(to);
        reader.paragraph();
        while (!reader.lists.isEmpty()) {
            reader.endList(to);
        }
        return reader.blocks;
    }

    private void plain(int from, int to) {
        for (int i = from; i < to && hiddenUntil.isEmpty(); i++) {
            char c = text.text().charAt(i);
            if (code >= 0) {
                words.append(c, i);
            } else {
                words.add(Character.isWhitespace(c) ? ' ' : c, i);
            }
        }
    }

    private void token(String token, int start, int end) {
        if (token.startsWith("&")) {
            String meant = com.vladsch.flexmark.util.sequence.BasedSequence.of(token).unescape();
            meant.chars().forEach(c -> words.add((char) c, start));
            return;
        }
        HtmlTag tag = HtmlTag.of(token);
        if (!hiddenUntil.isEmpty()) {
            hiddenUntil = tag.closes() && tag.name().equals(hiddenUntil) ? "" : hiddenUntil;
        } else if (tag.hidesContent()) {
            hiddenUntil = tag.name();
        } else if (code >= 0 && !tag.name().equals("pre")) {
            return;
        } else {
            visible(tag, start, end);
        }
    }

    private void visible(HtmlTag tag, int start, int end) {
        switch (tag.meaning()) {
            case BREAK -> structure(tag, start, end);
            case IMAGE -> image(tag, start, end);
            case FILM -> tag.attribute("src").filter(_ -> !tag.closes()).ifPresent(src -> {
                paragraph();
                blocks.add(new Block.Video(src, text.span(start, end)));
            });
            case TEXT -> plain(start, end);
            case MARK -> mark(tag);
            case NOTHING -> { }
        }
    }

    private void structure(HtmlTag tag, int start, int end) {
        switch (tag.name()) {
            case "table" -> {
                endTable(start);
                paragraph();
                table = tag.closes() ? null : new HtmlTable(text, start);
            }
            case "tr" -> {
                endCell(start);
                if (!tag.closes()) {
                    tableAt(start).row(start);
                }
            }
            case "td", "th" -> {
                endCell(start);
                inCell = !tag.closes();
                head = tag.name().equals("th");
            }
            case "ul", "ol" -> list(tag, end);
            case "li" -> item(start);
            case "pre" -> code(tag, start, end);
            default -> line(tag, start);
        }
    }

    private void line(HtmlTag tag, int start) {
        if (inCell) {
            words.lineBreak(start);
            return;
        }
        paragraph();
        if (HEADINGS.contains(tag.name()) && !tag.closes()) {
            marks.push(new HtmlTag.Open(tag.name(), 0, Mark.Kind.STRONG, ""));
        }
    }

    private HtmlTable tableAt(int start) {
        HtmlTable present = table;
        if (present == null) {
            paragraph();
            present = new HtmlTable(text, start);
            table = present;
        }
        return present;
    }

    private void endCell(int at) {
        if (inCell) {
            inCell = false;
            tableAt(at).cell(taken(), head, at);
        }
    }

    private void endTable(int at) {
        endCell(at);
        HtmlTable present = table;
        table = null;
        Optional.ofNullable(present).flatMap(t -> t.table(at)).ifPresent(blocks::add);
    }

    private void list(HtmlTag tag, int end) {
        if (inCell) {
            words.lineBreak(end - 1);
        } else if (tag.closes() && !lists.isEmpty()) {
            endList(end);
        } else if (!tag.closes() && lists.size() < DEEPEST) {
            paragraph();
            int start = tag.attribute("start").filter(s -> s.matches("\\d{1,6}")).map(Integer::parseInt).orElse(1);
            lists.push(new Open(tag.name().equals("ol"), start, blocks, new ArrayList<>()));
            blocks = new ArrayList<>();
        }
    }

    private void item(int start) {
        if (inCell) {
            words.lineBreak(start);
        } else {
            paragraph();
            endItem();
        }
    }

    private void endItem() {
        if (!lists.isEmpty() && !blocks.isEmpty()) {
            Block last = blocks.getLast();
            lists.peek().items().add(new Block.Item(Optional.empty(), List.copyOf(blocks), blocks.getFirst().span().with(last.span())));
            blocks = new ArrayList<>();
        }
    }

    private void endList(int end) {
        paragraph();
        endItem();
        Open list = lists.pop();
        blocks = list.around();
        if (!list.items().isEmpty()) {
            blocks.add(new Block.Items(list.ordered(), list.start(), list.items(),
                    list.items().getFirst().span().with(list.items().getLast().span())));
        }
    }

    private void code(HtmlTag tag, int start, int end) {
        if (!tag.closes()) {
            paragraph();
            code = end;
        } else if (code >= 0) {
            Prose lines = taken();
            blocks.add(new Block.Code("", lines.text(), text.span(code, start)));
            code = -1;
        }
    }

    private void image(HtmlTag tag, int start, int end) {
        String alternative = tag.attribute("alt").orElse("");
        String source = tag.attribute("src").orElse("");
        if (inCell) {
            int from = words.length();
            (alternative.isBlank() ? "image" : alternative).chars().forEach(c -> words.append((char) c, start));
            words.mark(from, Mark.Kind.IMAGE, source);
        } else {
            paragraph();
            blocks.add(new Block.Figure(source, alternative, text.span(start, end)));
        }
    }

    private void mark(HtmlTag tag) {
        if (!tag.closes()) {
            marks.push(new HtmlTag.Open(tag.name(), words.length(), tag.kind(), tag.attribute("href").orElse("")));
        } else if (!marks.isEmpty() && marks.peek().name().equals(tag.name())) {
            HtmlTag.Open opened = marks.pop();
            words.mark(opened.from(), opened.kind(), opened.target());
        }
    }

    /** The words so far; marks that are still open end here. */
    private Prose taken() {
        marks.forEach(m -> words.mark(m.from(), m.kind(), m.target()));
        marks.clear();
        Prose prose = words.build();
        words = new ProseBuilder(text);
        return prose;
    }

    private void paragraph() {
        if (code >= 0) {
            return;
        }
        Prose prose = taken();
        Optional.of(prose).filter(p -> !p.isBlank()).flatMap(Prose::span)
                .ifPresent(span -> blocks.add(new Block.Paragraph(prose, span)));
    }
}
