package fieldguide.content.markdown;

import fieldguide.content.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tag of raw HTML in a text. None reaches a page: it becomes a mark, a break, nothing, or plain text.
 *
 * @param name lower case, empty for what is no tag
 */
record HtmlTag(String name, boolean closes, String raw) {
    enum Meaning { MARK, BREAK, IMAGE, FILM, NOTHING, TEXT }

    /** A tag whose end has not been met yet. */
    record Open(String name, int from, Mark.Kind kind, String target) {}

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "caption");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)(?=[\\s/>])");
    private static final Map<String, Mark.Kind> MARKS = Map.ofEntries(
            Map.entry("b", Mark.Kind.STRONG), Map.entry("strong", Mark.Kind.STRONG), Map.entry("i", Mark.Kind.EMPHASIS),
            Map.entry("em", Mark.Kind.EMPHASIS), Map.entry("code", Mark.Kind.CODE), Map.entry("kbd", Mark.Kind.KEY),
            Map.entry("a", Mark.Kind.LINK), Map.entry("s", Mark.Kind.DELETED), Map.entry("del", Mark.Kind.DELETED),
            Map.entry("strike", Mark.Kind.DELETED), Map.entry("mark", Mark.Kind.STRONG), Map.entry("tt", Mark.Kind.CODE), Map.entry("samp", Mark.Kind.CODE));
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "hr", "h1",
            "h2", "h3", "h4", "h5", "h6", "dt", "dd", "dl", "section", "article", "details", "summary", "blockquote", "pre",
            "figure", "figcaption", "tbody", "thead");
    private static final Set<String> SILENT = Set.of("u", "sup", "sub", "span", "font", "small", "big", "center", "rgn",
            "abbr", "cite", "q", "ins", "var", "wbr", "nobr", "label", "colgroup", "col", "caption", "picture", "source",
            "audio", "script", "style", "link", "meta", "object", "embed", "svg", "path", "form", "input",
            "button", "select", "option", "textarea", "noscript", "base", "head", "body", "html", "title", "nav", "main",
            "header", "footer", "aside");

    static HtmlTag of(String raw) {
        Matcher tag = TAG.matcher(raw);
        return tag.lookingAt() ? new HtmlTag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), raw)
                : new HtmlTag("", false, raw);
    }

    Meaning meaning() {
        if (raw.startsWith("<!") || raw.startsWith("<?")) {
            return Meaning.NOTHING;
        }
        if (MARKS.containsKey(name)) {
            return Meaning.MARK;
        }
        if (BREAKS.contains(name)) {
            return Meaning.BREAK;
        }
        if (name.equals("iframe") || name.equals("video")) {
            return Meaning.FILM;
        }
        return name.equals("img") ? Meaning.IMAGE : SILENT.contains(name) ? Meaning.NOTHING : Meaning.TEXT;
    }

    Mark.Kind kind() {
        return MARKS.getOrDefault(name, Mark.Kind.EMPHASIS);
    }

    /** Whether what it holds names what follows. */
    boolean isHeading() {
        return HEADINGS.contains(name);
    }

    /** Whether all until the closing tag is no text for readers. */
    boolean hidesContent() {
        return !closes && (name.equals("script") || name.equals("style"));
    }

    Optional<String> attribute(String attribute) {
        Matcher found = Pattern.compile("\\s" + attribute + "\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>]++))",
                Pattern.CASE_INSENSITIVE).matcher(raw);
        return found.find() ? Optional.ofNullable(found.group(1) != null ? found.group(1)
                : found.group(2) != null ? found.group(2) : found.group(3)) : Optional.empty();
    }
}
