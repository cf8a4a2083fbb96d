package fieldguide.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets directives, inclusions and the labels of notes on lines of their own, so that each is a paragraph by itself. */
final class SetApart {
    private static final Pattern DIRECTIVE = Pattern.compile("^([ \\t>]*+):{3,}+[ \\t]*+[A-Za-z].*$");
    private static final Pattern DIRECTIVE_END = Pattern.compile("^[ \\t>]*+:{3,}+[ \\t]*+[A-Za-z-]++(?:[^\":]++|\"[^\"]*+\"|:(?!::)){0,200}+:{3,}+");
    private static final Pattern ALONE = Pattern.compile(
            "^([ \\t>]*+)\\[!(?:include|video|code)\\b.*\\][ \\t]*+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALERT = Pattern.compile(
            "^((?:[ \\t]++|[-*+][ \\t]|\\d{1,9}[.)][ \\t]){0,64}+(?:>[ \\t]?)++)\\[![A-Za-z]++[^\\]]*+\\]([-+]?)");

    private final MappedText from;
    private final MappedText.Builder to;
    private final Inlines inlines;
    private int indentation;

    SetApart(MappedText from, MappedText.Builder to, Inlines inlines) {
        this.from = from;
        this.to = to;
        this.inlines = inlines;
    }

    /** By how many columns the lines inside an open directive are indented with it. */
    int indentation() {
        return indentation;
    }

    /**
     * Writes a line if it is to be set apart.
     *
     * @param words its text without blanks at the end
     * @param end where the next line begins in the file
     */
    boolean take(MappedText line, String words, int end) {
        Matcher directive = DIRECTIVE.matcher(words);
        Matcher alone = ALONE.matcher(words);
        Matcher alert = ALERT.matcher(words);
        if (directive.matches()) {
            directive(line, directive.group(1), end);
            return true;
        }
        if (alone.matches()) {
            onItsOwn(line, 0, line.text().length(), alone.group(1));
            return true;
        }
        boolean found = alert.find();
        if (found) {
            alert(line, alert, end);
        }
        return found;
    }

    private void directive(MappedText line, String prefix, int end) {
        if (Inlines.isDirective(line.text())) {
            to.add("\n");
            inlines.write(to, line, 0);
            to.add("\n");
            return;
        }
        indentation = Columns.indentationBehind(line.text(), from.text(), end, indentation);
        Matcher closed = DIRECTIVE_END.matcher(line.text());
        int until = closed.find() && !line.text().substring(closed.end()).isBlank() ? closed.end() : line.text().length();
        onItsOwn(line, 0, until, prefix);
        if (until < line.text().length()) {
            to.add(prefix.contains(">") ? prefix : "");
            inlines.write(to, line, until + blanks(line.text(), until));
        }
    }

    private static int blanks(String text, int from) {
        return Margins.columns(text.replace('\t', ' '), from, text.length());
    }

    /** Writes a line between empty ones, so that it is a paragraph by itself. */
    private void onItsOwn(MappedText line, int start, int until, String prefix) {
        String empty = prefix.contains(">") ? prefix.stripTrailing() : "";
        to.add(empty + "\n").add(line, start, until);
        to.add(line.text().startsWith("\n", until - 1) ? "" : "\n").add(empty + "\n");
    }

    /** The label by itself, then what follows it on its line; a title of its own where it is one. */
    private void alert(MappedText line, Matcher alert, int end) {
        String prefix = Formulas.continued(alert.group(1));
        to.add(line, 0, alert.end()).add("\n" + prefix.stripTrailing() + "\n" + prefix);
        String rest = line.text().substring(alert.end());
        if (isTitle(rest.strip(), !alert.group(2).isEmpty(), end)) {
            int words = alert.end() + blanks(line.text(), alert.end());
            to.add("**").add(line, words, words + rest.strip().length()).add("**\n" + prefix.stripTrailing() + "\n");
        } else {
            inlines.write(to, line, alert.end());
        }
    }

    /** Note-taking programs take what stands behind the label as a title; elsewhere the sentence goes on in the next line. */
    private boolean isTitle(String rest, boolean folds, int end) {
        int next = end;
        while (next < from.text().length() && " \t>".indexOf(from.text().charAt(next)) >= 0) {
            next++;
        }
        boolean goesOn = next == end || next >= from.text().length() || Character.isLowerCase(from.text().charAt(next));
        return !rest.isEmpty() && rest.indexOf('*') < 0 && (folds || !goesOn && ".!?:,;。！？".indexOf(rest.charAt(rest.length() - 1)) < 0);
    }
}
