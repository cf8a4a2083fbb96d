package fieldguide.quiz.rule;

import fieldguide.quiz.wording.Wording;
import java.util.regex.Pattern;

/** Whether one option contains another. Names do not: “Visual Studio Code” is no kind of “Visual Studio”, and 1,400 is no kind of 400. */
final class Containment {
    private static final Pattern SEPARATED = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: (?:[\\p{Lu}\\d]\\S*|for|of|and|the))+");

    private Containment() {}

    static boolean is(String whole, String part) {
        String inner = key(part);
        return !inner.isBlank() && !key(whole).equals(inner) && key(whole).contains(inner) && !NAME.matcher(whole.strip()).matches();
    }

    /** Figures stay whole. */
    private static String key(String text) {
        return " " + Wording.key(SEPARATED.matcher(text).replaceAll("")) + " ";
    }
}
