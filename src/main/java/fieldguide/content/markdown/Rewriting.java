package fieldguide.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the extensions that stand inside a line as ordinary markdown, character by character in place. */
final class Rewriting {
    private static final Pattern INLINE = Pattern.compile(
            ":::(?<image>image)\\b(?<attributes>(?:[^\":]|\"[^\"]*+\"|:(?!::))*+):::"
                    + "|:::no-loc[ \\t]+text=\"(?<noloc>[^\"]*+)\"[^:]*+:::"
                    + "|\\[\\[(?<wiki>[^\\[\\]|]++)(?:\\|(?<label>[^\\[\\]|]++))?\\]\\](?!\\()");
    private static final Pattern SOURCE = Pattern.compile("\\bsource=\"([^\"]*+)\"");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\balt-text=\"([^\"]*+)\"");

    private Rewriting() {}

    static boolean isInlineDirective(String line) {
        String start = line.strip();
        return start.startsWith(":::image") && !start.startsWith(":::image-end") || start.startsWith(":::no-loc");
    }

    /** Drops the byte order mark, carriage returns and zero-width characters; a no-break space becomes a space. */
    static MappedText withoutInvisible(MappedText text) {
        MappedText.Builder to = new MappedText.Builder(text.source());
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            switch (c) {
                case '\uFEFF', '\u200B', '\u2060' -> { }
                case '\r' -> {
                    if (i + 1 == text.text().length() || text.text().charAt(i + 1) != '\n') {
                        to.add('\n', text.origins()[i]);
                    }
                }
                case '\u00A0' -> to.add(' ', text.origins()[i]);
                default -> to.add(c, text.origins()[i]);
            }
        }
        return to.build();
    }

    static void into(MappedText.Builder to, MappedText from, int start, int end) {
        Matcher found = INLINE.matcher(from.text()).region(start, end);
        int done = start;
        while (found.find()) {
            to.add(from, done, found.start());
            rewrite(to, from, found);
            done = found.end();
        }
        to.add(from, done, end);
    }

    private static void rewrite(MappedText.Builder to, MappedText from, Matcher found) {
        if (found.group("image") != null) {
            image(to, from, found);
        } else {
            String kept = found.group("noloc") != null ? "noloc" : found.group("label") != null ? "label" : "wiki";
            to.add(from, found.start(kept), found.end(kept));
        }
    }

    private static void image(MappedText.Builder to, MappedText from, Matcher found) {
        to.add("![");
        within(to, from, found, ALTERNATIVE);
        to.add("](<");
        within(to, from, found, SOURCE);
        to.add(">)");
    }

    private static void within(MappedText.Builder to, MappedText from, Matcher found, Pattern attribute) {
        Matcher value = attribute.matcher(from.text()).region(found.start("attributes"), found.end("attributes"));
        if (value.find()) {
            to.add(from, value.start(1), value.end(1));
        }
    }
}
