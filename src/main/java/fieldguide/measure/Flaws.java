package fieldguide.measure;

import fieldguide.content.Problem;
import fieldguide.guide.Coverage.Flaw;
import java.util.Locale;

/** Says to authors what is not as it should be in a guide, and what helps. */
public final class Flaws {
    private static final int LONGEST = 160;

    private Flaws() {}

    public static Problem problem(Flaw flaw) {
        return Problem.warning(flaw.span().file(), flaw.span().firstLine(), "guide-" + flaw.kind().name().toLowerCase(Locale.ROOT), message(flaw));
    }

    /** What is wrong, and the remedy, in a sentence or two. */
    public static String message(Flaw flaw) {
        String words = "“" + shortened(flaw.text().text().strip().replaceAll("\\s+", " ")) + "”";
        return switch (flaw.kind()) {
            case LONG -> "The bullet " + words + " has " + flaw.detail() + ". Make two sentences of its source.";
            case DANGLING -> "The bullet " + words + " opens with a word that refers to something else. Name it in the source.";
            case INVENTED -> "The bullet " + words + " says what its source does not: " + flaw.detail() + ". Put the source in simpler words.";
            case LOST -> "No bullet of this sentence shows: " + flaw.detail() + ". Put the sentence in simpler words.";
            case MISSING -> "No bullet was made of the sentence " + words + ". The fault is the portal's; please report it with the file.";
            case DEEP -> "The bullet " + words + " is nested too deep (" + flaw.detail() + "). Make the list flatter.";
        };
    }

    /** In few words, for a label. */
    public static String label(Flaw.Kind kind) {
        return switch (kind) {
            case LONG -> "too long";
            case DANGLING -> "begins in the air";
            case INVENTED -> "adds words";
            case LOST -> "loses words";
            case MISSING -> "missing";
            case DEEP -> "too deep";
        };
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST) + 1) + "…";
    }
}
