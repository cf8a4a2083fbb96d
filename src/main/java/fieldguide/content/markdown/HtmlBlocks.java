package fieldguide.content.markdown;

import fieldguide.content.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words, lists, tables and pictures out of a block of raw HTML; none of its tags reaches a page. */
final class HtmlBlocks {
    private static final Pattern TOKEN = Pattern.compile("<!--.*?(?:-->|\\z)|</?[A-Za-z][^<>]*+>|&#?\\w{1,31};", Pattern.DOTALL);

    private final MappedText text;
    private final HtmlWords words;
    private final HtmlStructure structure;
    private String hiddenUntil = "";

    private HtmlBlocks(MappedText text) {
        this.text = text;
        this.words = new HtmlWords(text);
        this.structure = new HtmlStructure(text, words);
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
        return reader.structure.all(to);
    }

    private void plain(int from, int to) {
        if (hiddenUntil.isEmpty() && structure.isCode()) {
            words.addCode(from, to);
        } else if (hiddenUntil.isEmpty()) {
            words.add(from, to);
        }
    }

    private void token(String token, int start, int end) {
        if (token.startsWith("&")) {
            words.entity(token, start);
            return;
        }
        HtmlTag tag = HtmlTag.of(token);
        if (!hiddenUntil.isEmpty()) {
            hiddenUntil = tag.closes() && tag.name().equals(hiddenUntil) ? "" : hiddenUntil;
        } else if (tag.hidesContent()) {
            hiddenUntil = tag.name();
        } else if (!structure.isCode() || tag.name().equals("pre")) {
            visible(tag, start, end);
        }
    }

    private void visible(HtmlTag tag, int start, int end) {
        switch (tag.meaning()) {
            case BREAK -> structure.tag(tag, start, end);
            case IMAGE -> structure.image(tag, start, end);
            case FILM -> tag.attribute("src").filter(_ -> !tag.closes()).ifPresent(src -> structure.film(src, start, end));
            case TEXT -> plain(start, end);
            case MARK -> words.mark(tag);
            case NOTHING -> { }
        }
    }
}
