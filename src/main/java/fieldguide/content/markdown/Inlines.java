package fieldguide.content.markdown;

import fieldguide.content.SourceSpan;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the extensions that stand inside a line as ordinary markdown, character by character in place. */
final class Inlines {
    /** Before a formula's characters, which are written as code: what follows is mathematics. */
    static final char MATH = '\uE000';
    private static final Pattern INLINE = Pattern.compile(
            ":::(?<image>image)\\b(?<attributes>(?:[^\":]++|\"[^\"]*+\"|:(?!::)){0,200}+):::"
                    + "|:::no-loc[ \\t]+text=\"(?<noloc>[^\"]*+)\"[^:]*+:::"
                    + "|!\\[\\[(?<embed>[^\\[\\]|\\n#]++(?:#(?!\\^)[^\\[\\]|\\n#]++)*+)(?:#\\^[\\w-]++)?(?:\\|(?<size>[^\\[\\]\\n]*+))?\\]\\]"
                    + "|\\[\\[(?<wiki>(?!\\s)(?:[^\\[\\]|\\\\\\n#]++|#(?!\\^))++)(?:#\\^[\\w-]++)?(?:\\\\?\\|(?<label>[^\\[\\]|\\n]++))?\\]\\](?!\\()"
                    + "|(?i:\\[!include)\\s*+\\[[^\\]\\n]{0,300}+\\]\\((?<include>[^)\\n]{1,500}+)\\)\\]"
                    + "|(?<![\\w=])==(?=[^\\s=])(?<marked>[^=\\n]++)(?<=[^\\s=])==(?![\\w=])"
                    + "|(?<!\\S)%%(?<hidden>(?:[^%\\n]++|%(?!%)){1,200}+)%%(?!\\S)"
                    + "|^[ \\t>]*+\\[\\^(?<note>[^\\[\\]\\s]++)\\]:"
                    + "|(?<stop>[.,;:!?])?+\\[\\^(?<foot>[^\\[\\]\\s]++)\\](?!\\()"
                    + "|(?<=\\))(?<dress>\\{:[^{}\\n]*+\\})"
                    + "|[ \\t]\\^(?<place>[a-z0-9]{6})$"
                    + "|\\$\\$(?<display>[^$\\n]++)\\$\\$"
                    + "|(?<![\\w$\\\\])\\$(?<math>(?=[^\\s$])[^$\\n]++(?<=[^\\s$\\\\]))\\$(?![\\w$])", Pattern.MULTILINE);
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(png|jpe?g|gif|webp|svg|bmp)$");
    private static final Pattern SOURCE = Pattern.compile("\\bsource\\s*+=\\s*+\"([^\"]*+)\"");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\balt-text\\s*+=\\s*+\"([^\"]*+)\"");

    private final Inclusion inclusion;

    Inlines(Inclusion inclusion) {
        this.inclusion = inclusion;
    }

    static boolean isDirective(String line) {
        String start = line.strip().replaceFirst("^:{3,}[ \\t]*", ":::");
        return start.startsWith(":::image") && !start.startsWith(":::image-end") || start.startsWith(":::no-loc");
    }

    /** Writes a line from an index on. */
    void write(MappedText.Builder to, MappedText whole, int start) {
        MappedText line = Flanks.eased(whole, start);
        int from = line == whole ? start : 0;
        BitSet code = CodeSpans.in(line.text(), from, line.text().length());
        Matcher found = INLINE.matcher(line.text()).region(from, line.text().length());
        found.useTransparentBounds(true);
        int done = from;
        while (found.find()) {
            if (code.get(found.start()) || line.text().startsWith("\\", found.start() - 1)) {
                continue;
            }
            to.add(line, done, found.start());
            rewrite(to, line, found);
            done = found.end();
        }
        to.add(line, done, line.text().length());
    }

    private void rewrite(MappedText.Builder to, MappedText from, Matcher found) {
        if (found.group("image") != null) {
            image(to, from, found);
        } else if (found.group("include") != null) {
            include(to, from, found);
        } else if (found.group("embed") != null) {
            embedded(to, from, found);
        } else if (found.group("marked") != null) {
            String bold = found.group("marked").contains("**") ? "" : "**";
            around(to, from, found, "marked", bold, bold);
        } else if (found.group("note") != null) {
            to.add("\n");
            around(to, from, found, "note", "\\[", "\\] ");
        } else if (found.group("foot") != null) {
            around(to, from, found, "foot", " \\[", "\\]");
            if (found.group("stop") != null) {
                to.add(from, found.start("stop"), found.end("stop"));
            }
        } else if (found.group("display") != null || found.group("math") != null) {
            formula(to, from, found, found.group("math") != null ? "math" : "display");
        } else if (found.group("hidden") == null && found.group("place") == null && found.group("dress") == null) {
            String kept = found.group("noloc") != null ? "noloc" : found.group("label") != null ? "label" : "wiki";
            around(to, from, found, kept, "", "");
        }
    }

    private static void around(MappedText.Builder to, MappedText from, Matcher found, String group, String before, String behind) {
        to.add(before).add(from, found.start(group), found.end(group)).add(behind);
    }

    /** As code, so that nothing in it is taken for markup. */
    private static void formula(MappedText.Builder to, MappedText from, Matcher found, String group) {
        String ticks = found.group(group).contains("`") ? "```" : "`";
        around(to, from, found, group, ticks + MATH, ticks);
    }

    private static void embedded(MappedText.Builder to, MappedText from, Matcher found) {
        if (PICTURE.matcher(found.group("embed").strip()).matches()) {
            around(to, from, found, "embed", "![", "](<");
            for (int i = found.start("embed"); i < found.end("embed"); i++) {
                to.add(from.text().charAt(i) == ' ' ? "%20" : "").add(from, i, from.text().charAt(i) == ' ' ? i : i + 1);
            }
            to.add(">)");
        } else {
            around(to, from, found, "embed", "", "");
        }
    }

    /** A phrase from another file in the middle of a sentence; what is more than a phrase comes on lines of its own. */
    private void include(MappedText.Builder to, MappedText from, Matcher found) {
        int place = from.origins()[found.start()];
        SourceSpan span = from.span(found.start(), found.end());
        Optional<String> phrase = inclusion.phrase(found.group("include"), span);
        if (phrase.isPresent()) {
            phrase.get().chars().forEach(c -> to.add((char) c, place));
        } else {
            to.add("\n\n").add(from, found.start(), found.end()).add("\n\n");
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
