package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.AuthoredTask;
import fieldguide.content.Pin;
import fieldguide.quiz.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Whether a question differs from what was pinned by slips of the pen only: one letter too many, too few, wrong, or two in the wrong
 * order, in words of four letters or more. Numbers, short words – “not” is one – and what is right have to be the same.
 */
final class Slips {
    private static final int SHORTEST = 4;

    private Slips() {}

    static boolean only(Pin pin, AuthoredItem item) {
        return item.task() instanceof AuthoredTask.Choosing(var choices) && only(pin.asked(), Words.of(item.stem()))
                && each(pin.key(), texts(choices, AuthoredItem.Choice::correct)) && each(pin.others(), texts(choices, c -> !c.correct()));
    }

    private static List<String> texts(List<AuthoredItem.Choice> choices, Predicate<AuthoredItem.Choice> which) {
        return choices.stream().filter(which).map(c -> Words.of(c.text())).toList();
    }

    /** In whatever order they stand. */
    private static boolean each(List<String> before, List<String> now) {
        List<String> left = new ArrayList<>(now);
        return before.size() == now.size() && before.stream().allMatch(b -> left.stream().filter(n -> only(b, n)).findFirst().map(left::remove).orElse(false));
    }

    private static boolean only(String before, String now) {
        List<String> one = words(before);
        List<String> other = words(now);
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).equals(other.get(i)) || isSlip(one.get(i), other.get(i));
        }
        return same;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+")).filter(w -> !w.isEmpty()).toList();
    }

    private static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST || !(one + other).chars().allMatch(Character::isLetter)) {
            return false;
        }
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < Math.min(one.length(), other.length()) - from && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        String a = one.substring(from, one.length() - tail);
        String b = other.substring(from, other.length() - tail);
        return a.length() <= 1 && b.length() <= 1 || a.length() == 2 && b.length() == 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    }
}
