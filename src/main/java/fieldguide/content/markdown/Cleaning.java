package fieldguide.content.markdown;

import fieldguide.content.SourceText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a file's text plain CommonMark: line ends, byte order mark and invisible characters are settled, and the
 * extensions of Microsoft Learn (https://learn.microsoft.com/contribute/content/markdown-reference) are set on lines
 * of their own or written as the ordinary markdown they stand for. Code stays as it is. Every character keeps its place.
 */
final class Cleaning {
    private static final Pattern FENCE = Pattern.compile("^(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*+(`{3,}+|~{3,}+)(.*)$");
    private static final Pattern DIRECTIVE = Pattern.compile("^[ \\t>]*+:{3,}+[ \\t]*+[A-Za-z].*$");
    private static final Pattern ALONE = Pattern.compile("^[ \\t]*+\\[!(?:include|video|code)\\b.*\\][ \\t]*+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALERT = Pattern.compile("^((?:[ \\t]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*+(?:>[ \\t]?)++)\\[![A-Za-z]++[^\\]]*+\\][-+]?");

    private final MappedText from;
    private final MappedText.Builder to;
    private String fence = "";
    private int indentation;

    private Cleaning(MappedText from) {
        this.from = from;
        this.to = new MappedText.Builder(from.source());
    }

    static MappedText clean(SourceText source) {
        return clean(MappedText.of(source));
    }

    static MappedText clean(MappedText text) {
        Cleaning cleaning = new Cleaning(Rewriting.withoutInvisible(text));
        cleaning.lines();
        return cleaning.to.build();
    }

    /** A long line of prose without what would only exhaust the parser. */
    private void saneProse(int start, int end) {
        MappedText line = new MappedText(from.source(), from.text().substring(start, end), Arrays.copyOfRange(from.origins(), start, end));
        MappedText sane = Excess.without(line);
        Cleaning alone = new Cleaning(sane);
        alone.indentation = indentation;
        alone.prose(0, sane.text().length(), sane.text().stripTrailing());
        indentation = alone.indentation;
        MappedText cleaned = alone.to.build();
        to.add(cleaned, 0, cleaned.text().length());
    }

    private void lines() {
        String text = from.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            line(start, end);
            start = end;
        }
    }

    private void line(int lineStart, int end) {
        int start = lineStart + Columns.removable(from.text(), lineStart, end, indentation);
        String line = from.text().substring(start, end).stripTrailing();
        Matcher fenced = FENCE.matcher(line);
        if (!fence.isEmpty()) {
            to.add(from, start, end);
            if (fenced.matches() && fenced.group(1).startsWith(fence) && fenced.group(2).isBlank()) {
                fence = "";
            }
        } else if (fenced.matches() && !(fenced.group(1).charAt(0) == '`' && fenced.group(2).indexOf('`') >= 0)) {
            fence = fenced.group(1);
            to.add(from, start, end);
        } else if (Excess.isPossible(line)) {
            saneProse(start, end);
        } else {
            prose(start, end, line);
        }
    }

    private void prose(int start, int end, String line) {
        Matcher alert = ALERT.matcher(line);
        if (DIRECTIVE.matcher(line).matches() && Rewriting.isInlineDirective(line)) {
            to.add("\n");
            Rewriting.into(to, from, start, end);
            to.add("\n");
        } else if (DIRECTIVE.matcher(line).matches() || ALONE.matcher(line).matches()) {
            indentation = Columns.indentationBehind(from.text(), start, end, indentation);
            String quote = line.substring(0, line.length() - line.stripLeading().length());
            to.add("\n" + quote.replace(" ", ""));
            to.add(from, start, end).add("\n");
        } else if (alert.find()) {
            to.add(from, start, start + alert.end());
            to.add("\n" + continued(alert.group(1)).stripTrailing() + "\n" + continued(alert.group(1)));
            to.add(from, start + alert.end(), end);
        } else {
            Rewriting.into(to, from, start, end);
        }
    }

    /** The beginning of an alert's next line: list markers become spaces. */
    private static String continued(String prefix) {
        int quote = prefix.indexOf('>');
        return " ".repeat(quote) + prefix.substring(quote);
    }
}
