package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words and pictures out of a block of raw HTML; none of its tags reaches a page. */
final class HtmlBlocks {
    private static final Pattern TOKEN = Pattern.compile("<!--.*?(?:-->|\\z)|</?[A-Za-z][^<>]*+>|&#?\\w{1,31};", Pattern.DOTALL);

    private final MappedText text;
    private final List<Block> blocks = new ArrayList<>();
    private ProseBuilder words;
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
        reader.paragraph();
        return reader.blocks;
    }

    private void plain(int from, int to) {
        for (int i = from; i < to && hiddenUntil.isEmpty(); i++) {
            char c = text.text().charAt(i);
            words.add(Character.isWhitespace(c) ? ' ' : c, i);
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
        } else {
            visible(tag, start, end);
        }
    }

    private void visible(HtmlTag tag, int start, int end) {
        switch (tag.meaning()) {
            case BREAK -> paragraph();
            case IMAGE -> {
                paragraph();
                blocks.add(new Block.Figure(tag.attribute("src").orElse(""), tag.attribute("alt").orElse(""), text.span(start, end)));
            }
            case TEXT -> plain(start, end);
            case MARK, NOTHING -> { }
        }
    }

    private void paragraph() {
        Prose prose = words.build();
        words = new ProseBuilder(text);
        Optional.of(prose).filter(p -> !p.isBlank()).flatMap(Prose::span)
                .ifPresent(span -> blocks.add(new Block.Paragraph(prose, span)));
    }
}
