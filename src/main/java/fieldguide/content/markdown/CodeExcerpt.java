package fieldguide.content.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The part of a code file that a text asks for
 * (https://learn.microsoft.com/contribute/content/code-in-docs#in-repo-snippet-references).
 *
 * @param file the address of the file
 * @param part a range of lines such as {@code 2-5,9} or {@code L2-L5}, or the name of a snippet; empty for the whole file
 */
record CodeExcerpt(String file, String part) {
    private static final Pattern RANGE = Pattern.compile("[Ll]?(\\d{1,6})?(-?)(?:[Ll]?(\\d{1,6}))?");
    private static final Pattern ASKED = Pattern.compile("(?i)(?:^|&)(?:range|name)=([^&#]++)");

    static CodeExcerpt of(String address, String attributes) {
        String[] parts = address.split("[?#]", 2);
        String asked = Directives.attribute(attributes, "range") + Directives.attribute(attributes, "id");
        if (parts.length == 1 || !asked.isEmpty()) {
            return new CodeExcerpt(parts[0], asked);
        }
        Matcher query = ASKED.matcher(parts[1]);
        boolean fragment = address.charAt(parts[0].length()) == '#';
        return new CodeExcerpt(parts[0], fragment ? parts[1] : query.find() ? query.group(1) : "");
    }

    /** The lines asked for, without the indentation they share; empty where the file does not have them. */
    Optional<String> from(String text) {
        List<String> lines = text.replace("\uFEFF", "").stripTrailing().lines().toList();
        if (part.isEmpty()) {
            return Optional.of(String.join("\n", lines));
        }
        List<String> chosen = part.matches("[Ll\\d,\\s-]+") ? ranges(lines) : snippet(lines);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(moved(chosen));
    }

    private List<String> ranges(List<String> lines) {
        return Pattern.compile("[,\\s]+").splitAsStream(part).map(RANGE::matcher).filter(Matcher::matches)
                .flatMapToInt(r -> numbers(r, lines.size())).mapToObj(n -> lines.get(n - 1)).toList();
    }

    private static IntStream numbers(Matcher range, int last) {
        int from = range.group(1) == null ? 1 : Integer.parseInt(range.group(1));
        int to = range.group(3) != null ? Integer.parseInt(range.group(3)) : range.group(2).isEmpty() ? from : last;
        return IntStream.rangeClosed(Math.max(from, 1), Math.min(to, last));
    }

    /** Between {@code <name>} and {@code </name>} in comments, or {@code #region name} and {@code #endregion}. */
    private List<String> snippet(List<String> lines) {
        String name = Pattern.quote(part.replaceFirst("(?i)^snippet_?(?=.)", ""));
        Pattern begins = Pattern.compile("(?i).*(?:<(?:snippet_?)?" + name + ">|#\\s*region\\s+(?:snippet_?)?" + name + "\\s*$).*");
        Pattern ends = Pattern.compile("(?i).*(?:</(?:snippet_?)?" + name + ">|#\\s*endregion\\b.*)");
        int from = IntStream.range(0, lines.size()).filter(i -> begins.matcher(lines.get(i)).matches()).findFirst().orElse(lines.size());
        int to = IntStream.range(from, lines.size()).filter(i -> ends.matcher(lines.get(i)).matches()).findFirst().orElse(lines.size());
        return from + 1 < to ? lines.subList(from + 1, to) : List.of();
    }

    private static String moved(List<String> lines) {
        int indentation = lines.stream().filter(l -> !l.isBlank()).mapToInt(l -> l.length() - l.stripLeading().length()).min().orElse(0);
        return lines.stream().map(l -> l.length() < indentation ? l.stripLeading() : l.substring(indentation)).collect(Collectors.joining("\n"));
    }
}
