package fieldguide.measure;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import fieldguide.content.Unit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a unit's files say, read with no knowledge of markdown but where its addresses, tags and code begin and end. */
final class RawText {
    private static final String OWN_END = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー々";
    /** A word of Latin letters or digits ends where Chinese, Japanese or Korean goes on without a blank. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}&&[^" + OWN_END + "]]+|[" + OWN_END + "]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final String TARGET = "]\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:\\s[^()]*)?\\)";
    private static final Pattern MARKUP = Pattern.compile(TARGET + "|<[^<>]*>|:::[\\w-]+|&#?\\w{1,12};|https?://\\S+");
    private static final Pattern INCLUDED = Pattern.compile("(?i)\\[!include\\s*-?\\[[^\\[\\]]*]\\(([^()]+)\\)");
    private static final Pattern EMBED_SIZE = Pattern.compile("(!\\[\\[[^\\[\\]|]*)\\|[^\\[\\]]*");
    private static final Pattern NOTE_TARGET = Pattern.compile("\\[\\[[^\\[\\]|]*\\|");
    /** What stands in a text without ending a word: where links lead, tags, emphasis. */
    private static final Pattern WITHIN = Pattern.compile(TARGET + "|]\\s?\\[[^\\[\\]]*]|<[^<>]*>|!?\\[|[]`*$\\\\]");
    /** Where a line of Chinese, Japanese or Korean goes on in the next. */
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[" + OWN_END + "])[ \\t]*\\R[ \\t>]*(?=[" + OWN_END + "])");
    private static final Pattern SHORT_FORM = Pattern.compile("\\((\\p{Lu}{2,5})s?\\)");
    /** What says "can" to no purpose. */
    private static final Pattern IDLE = Pattern.compile("(?i)\\bas you can see\\b|\\byou can follow these steps\\b");
    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])(`{1,3})(?!`)([^`]+)\\1(?!`)");

    /** Marks around a text are no part of its span. */
    private static final String MARKS = "`*_";

    private final Map<String, SourceText> files = new HashMap<>();

    RawText(Unit unit) {
        unit.sources().forEach(s -> files.put(s.file(), s));
    }

    /** The characters of the file from the first to the last of a text and the marks around it; the text itself where nothing of it stands in a file. */
    String of(Prose prose) {
        return prose.span().filter(s -> files.containsKey(s.file())).map(this::at).orElse(prose.text());
    }

    private String at(SourceSpan span) {
        String text = files.getOrDefault(span.file(), new SourceText(span.file(), "")).text();
        int from = span.start();
        int to = span.end();
        while (from > 0 && (MARKS + "[!").indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        Matcher included = INCLUDED.matcher(text).region(from, text.length());
        return withIncluded(text.substring(from, included.lookingAt() ? Math.max(to, included.end()) : to));
    }

    /** A text without the word that stands for a picture of which its author says nothing. */
    static String withoutPictures(Prose prose) {
        StringBuilder text = new StringBuilder(prose.text());
        prose.marks().stream().filter(m -> m.kind() == Mark.Kind.IMAGE && m.from() < m.to() && prose.origin(m.from()).isEmpty())
                .forEach(m -> text.replace(m.from(), m.to(), " ".repeat(m.to() - m.from())));
        return text.toString();
    }

    /** Behind what stands in the file, the words of files that it takes in. */
    private String withIncluded(String raw) {
        String taken = INCLUDED.matcher(raw).replaceAll(m -> Matcher.quoteReplacement(included(m.group(1).substring(m.group(1).lastIndexOf('/') + 1))));
        return taken.equals(raw) ? raw : raw + "\n" + taken;
    }

    private String included(String name) {
        return files.values().stream().filter(f -> f.file().equals(name) || f.file().endsWith("/" + name)).map(f -> f.text().strip())
                .collect(Collectors.joining("\n"));
    }

    /** The words that a sentence lets a point say: also those that marks stand within, "not" for "aren't", "can" for "able". */
    static Set<String> granted(String raw) {
        Set<String> granted = words(raw);
        granted.addAll(words(joined(raw)));
        granted.addAll(words(raw.replace("*", "")));
        granted.addAll(words(raw.replace("_", "")));
        granted.addAll(SmallWords.weighty(granted));
        if (granted.contains("able") || granted.contains("ability") || granted.contains("possible") || granted.contains("option")) {
            granted.add("can");
        }
        granted.addAll(SmallWords.contracted(granted));
        SmallWords.same().forEach((said, instead) -> granted.addAll(granted.containsAll(said) ? instead : Set.of()));
        return granted;
    }

    /** Short forms that the files introduce in brackets: virtual machine (VM). They stand for their long forms everywhere. */
    Set<String> abbreviations() {
        Set<String> found = new LinkedHashSet<>();
        for (SourceText file : files.values()) {
            Matcher bracket = SHORT_FORM.matcher(file.text());
            while (bracket.find()) {
                found.add(bracket.group(1).toLowerCase(Locale.ROOT));
                found.add(bracket.group(1).toLowerCase(Locale.ROOT) + "s");
            }
        }
        return found;
    }

    /** Without what a reader does not see: addresses, tags, entities. */
    static String visible(String raw) {
        return IDLE.matcher(MARKUP.matcher(withoutTargets(raw)).replaceAll(" ")).replaceAll(" ");
    }

    /** Without marks, so that parts of one word stand together: [key](a.md)s. */
    static String joined(String raw) {
        return WITHIN.matcher(BROKEN_LINE.matcher(withoutTargets(raw)).replaceAll("")).replaceAll("");
    }

    /** Of [[note|words]] the words, of ![[picture|300]] the picture. */
    private static String withoutTargets(String raw) {
        return NOTE_TARGET.matcher(EMBED_SIZE.matcher(raw).replaceAll("$1")).replaceAll(" ");
    }

    /** The words of a text in lower case, each once; can't is one word. */
    static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(APOSTROPHE.matcher(text).replaceAll(""));
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** A line feed and blanks within code are one blank to its readers. */
    static String evenly(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }

    /** What stands between backticks. */
    static List<String> code(String raw) {
        return CODE.matcher(withoutTargets(raw)).results().map(m -> evenly(m.group(2))).filter(c -> !c.isEmpty()).toList();
    }
}
