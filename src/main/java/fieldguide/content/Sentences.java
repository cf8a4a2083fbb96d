package fieldguide.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into sentences; never inside code, names such as .NET, versions, addresses or abbreviations. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of("e.g.", "i.e.", "etc.", "vs.", "v.", "cf.", "approx.", "no.", "fig.",
            "dr.", "mr.", "mrs.", "ms.", "st.", "inc.", "corp.", "ltd.", "u.s.",
            // German, French, Spanish, Italian, Russian
            "bzw.", "ca.", "vgl.", "nr.", "ggf.", "evtl.", "inkl.", "abb.", "sog.", "zzgl.", "env.", "sr.", "sra.", "dra.", "núm.", "pág.",
            "aprox.", "pag.", "рис.", "табл.", "напр.");
    private static final String CLOSERS = "\"'”’)]»」』）】》〉";
    /** Of scripts that set no blank behind a stop. */
    private static final String WIDE_STOPS = "。！？｡";
    /** Of Latin, Greek and Cyrillic, of Arabic and Urdu, of Hindi. */
    private static final String STOPS = ".!?؟۔।॥";
    private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,2}\\.");

    private static final Pattern DATE = Pattern.compile(
            "\\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Quartal)");

    private Sentences() {}

    /** The sentences of a text, each without white space around it; none for blank text. */
    public static List<Prose> of(Prose prose) {
        BitSet verbatim = verbatim(prose);
        verbatim.or(Quotations.in(prose.text()));
        List<Integer> ends = new ArrayList<>();
        ListedLines lines = ListedLines.of(prose);
        for (int i = 0; i < prose.length(); i++) {
            if (lines.breaks().get(i)) {
                ends.add(i + 1);
            } else if (endsAt(prose, i, verbatim)) {
                int to = behindClosers(prose, i + 1);
                ends.add(to);
                i = to - 1;
            }
        }
        ends.add(prose.length());
        List<Prose> sentences = new ArrayList<>();
        slice(prose, 0, ends, sentences);
        return sentences.stream().map(lines::unmarked).toList();
    }

    private static BitSet verbatim(Prose prose) {
        BitSet verbatim = new BitSet(prose.length());
        prose.marks().stream().filter(Mark::isVerbatim).forEach(m -> verbatim.set(m.from(), m.to()));
        return verbatim;
    }

    /** Halves again and again, as each slice looks at all the marks of what it is cut from. */
    private static void slice(Prose prose, int start, List<Integer> ends, List<Prose> sentences) {
        if (ends.size() == 1) {
            if (!prose.isBlank()) {
                sentences.add(prose.strip());
            }
            return;
        }
        int half = ends.size() / 2;
        int middle = ends.get(half - 1);
        slice(prose.slice(0, middle - start), start, ends.subList(0, half), sentences);
        slice(prose.slice(middle - start, prose.length()), middle, ends.subList(half, ends.size()), sentences);
    }

    private static boolean endsAt(Prose prose, int i, BitSet verbatim) {
        char c = prose.charAt(i);
        if (WIDE_STOPS.indexOf(c) >= 0) {
            return !verbatim.get(i);
        }
        if (STOPS.indexOf(c) < 0 || verbatim.get(i)) {
            return false;
        }
        int next = behindClosers(prose, i + 1);
        if (next < prose.length() && !Character.isWhitespace(prose.charAt(next))) {
            return false;
        }
        return startsSentence(prose, next, verbatim) && !(c == '.' && isAbbreviation(prose.text(), i));
    }

    private static int behindClosers(Prose prose, int from) {
        int i = from;
        while (i < prose.length() && CLOSERS.indexOf(prose.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** A lower-case word after a full stop goes on with the sentence, unless it is quoted as it is. */
    private static boolean startsSentence(Prose prose, int from, BitSet verbatim) {
        int i = from;
        while (i < prose.length() && Character.isWhitespace(prose.charAt(i))) {
            i++;
        }
        return i == prose.length() || !Character.isLowerCase(prose.charAt(i)) || verbatim.get(i);
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, stop + 1);
        boolean listEnds = word.equalsIgnoreCase("etc.") && stop + 2 < text.length() && Character.isUpperCase(text.charAt(stop + 2));
        return (!listEnds && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)))
                || (word.length() == 2 && Character.isUpperCase(word.charAt(0)))
                || isInTwoParts(text, start, stop) || isDate(text, word, stop);
    }

    /** The halves of "z. B.", "d. h.", "p. ex.", "т. е.": short words with stops of their own, side by side. */
    private static boolean isInTwoParts(String text, int start, int stop) {
        Matcher initials = INITIALS.matcher(text);
        boolean own = initials.region(start, stop + 1).matches() && Character.isLowerCase(text.charAt(start));
        int next = stop + 2;
        int end = Math.min(text.length(), next + 3);
        boolean before = start >= 3 && initials.region(Math.max(0, text.lastIndexOf(' ', start - 2) + 1), start - 1).matches();
        return own && (before || next < end && initials.region(next, end).lookingAt());
    }

    /** A day in German: "am 3. Mai". */
    private static boolean isDate(String text, String word, int stop) {
        return word.length() <= 3 && Character.isDigit(word.charAt(0)) && DATE.matcher(text).region(stop, text.length()).lookingAt();
    }
}
