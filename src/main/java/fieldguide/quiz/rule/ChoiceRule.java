package fieldguide.quiz.rule;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.wording.Poles;
import fieldguide.quiz.wording.Wording;
import fieldguide.quiz.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a good question with options keeps. After Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines",
 * 2002, and Tarrant and others, "An assessment of functioning and non-functioning distractors", 2009.
 */
enum ChoiceRule {
    OPTION_COUNT("Give three or four options, two only for true or false, six at most.",
            q -> optionCount(q.options().size(), q)),
    KEY_COUNT("More than one option is right: say in the question how many to choose, as in “Choose two”.",
            q -> q.keys().size() < 2 || Patterns.CHOOSE.matcher(q.stemWords()).find()),
    CHOOSES_WRONG_NUMBER("The question asks for another number of options than are right.",
            ChoiceRule::asksForRightNumber),
    ALL_OR_NONE("Replace “all of the above” and “none of the above” by an option that says something.",
            q -> words(q).noneMatch(w -> Patterns.ALL_OR_NONE.matcher(w).find())),
    KEY_LENGTH("The right option is much longer than the others, which gives it away: shorten it, or lengthen the others.",
            ChoiceRule::keyIsNoLonger),
    DUPLICATE_OPTION("Two options say the same.",
            q -> q.options().stream().map(Code::compared).distinct().count() == q.options().size()),
    CONTAINED_OPTION("One option contains another, so both or neither can be ruled out: make them exclusive.",
            ChoiceRule::noneContained),
    ABSOLUTE_DISTRACTOR("Words like “always” and “never” stand only in wrong options, which gives them away.",
            q -> q.options().stream().filter(o -> !o.correct()).noneMatch(ChoiceRule::isAbsolute) || q.keys().stream()
                    .anyMatch(ChoiceRule::isAbsolute)),
    ECHO("The right option repeats a word of the question and no other option does, nor repeats as many, which gives it away.",
            q -> isTrueOrFalse(q) || !echoesMost(q)) {
        @Override
        String detail(Choice question) {
            return " The word begins with “" + echoes(question).getFirst() + "”.";
        }
    };

    static final double LONGEST_KEY = 1.3;
    private static final int SHORT = 16;

    private final String message;
    @SuppressWarnings("ImmutableEnumChecker") // a function without state; its type cannot say so
    private final Predicate<Choice> kept;

    ChoiceRule(String message, Predicate<Choice> kept) {
        this.message = message;
        this.kept = kept;
    }

    Optional<Finding> check(Choice question) {
        return kept.test(question) ? Optional.empty() : Optional.of(Finding.of(this, message + detail(question)));
    }

    String detail(Choice question) {
        return "";
    }

    private static boolean optionCount(int count, Choice question) {
        return count >= (isTrueOrFalse(question) ? 2 : 3) && count <= 6;
    }

    private static boolean isTrueOrFalse(Choice question) {
        return Poles.are(words(question).toList());
    }

    private static boolean asksForRightNumber(Choice question) {
        var choose = Patterns.CHOOSE.matcher(question.stemWords());
        List<String> numbers = List.of("one", "two", "three", "four", "five");
        return !choose.find() || choose.group(1).matches("(?i)all|each|every") || areCombinations(question)
                || question.keys().size() == (choose.group(1).matches("\\d") ? Integer.parseInt(choose.group(1))
                        : numbers.indexOf(choose.group(1).toLowerCase(Locale.ROOT)) + 1);
    }

    /** Whether each option names several things, of which one combination is right. */
    private static boolean areCombinations(Choice question) {
        return question.keys().size() == 1 && words(question).allMatch(w -> w.matches("(?is).+(?: and |, ).+"));
    }

    private static boolean keyIsNoLonger(Choice question) {
        double median = median(question.options().stream().filter(o -> !o.correct()).mapToInt(o -> o.words().length()).sorted().toArray());
        return question.keys().stream().mapToInt(k -> k.words().length()).allMatch(l -> l <= SHORT || l <= LONGEST_KEY * median);
    }

    private static double median(int[] sorted) {
        int n = sorted.length;
        return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
    }

    private static boolean noneContained(Choice question) {
        List<Option> plain = question.options().stream().filter(o -> !Code.isIn(o)).toList();
        return plain.stream().noneMatch(a -> plain.stream().anyMatch(b -> !a.equals(b) && Containment.is(b.words(), a.words())));
    }

    private static boolean isAbsolute(Option option) {
        return Patterns.ABSOLUTE.matcher(option.words()).find();
    }

    /** A wrong option that repeats as many other words of the question draws those who go by words. */
    private static boolean echoesMost(Choice question) {
        Set<String> stem = Wording.telling(question.stemWords());
        long most = question.options().stream().filter(o -> !o.correct()).mapToLong(o -> repeated(o, stem)).max().orElse(0);
        return !echoes(question).isEmpty() && question.keys().stream().anyMatch(k -> repeated(k, stem) > most);
    }

    private static long repeated(Option option, Set<String> stem) {
        return Wording.telling(option.words()).stream().filter(stem::contains).count();
    }

    private static List<String> echoes(Choice question) {
        Set<String> stem = Wording.telling(question.stemWords());
        Set<String> others = question.options().stream().filter(o -> !o.correct()).flatMap(o -> Wording.telling(o.words()).stream())
                .collect(Collectors.toSet());
        return question.keys().stream().flatMap(k -> Wording.telling(k.words()).stream()).filter(w -> stem.contains(w)
                && !others.contains(w)).sorted().toList();
    }

    private static Stream<String> words(Choice question) {
        return question.options().stream().map(Option::words);
    }

    /** Held apart because an enum's own constants cannot see its static fields when they are made. */
    private static final class Patterns {
        private static final Pattern CHOOSE =
                Pattern.compile("(?i)\\b(?:choose|select|pick|which|name)\\s+(?:the\\s+)?(one|two|three|four|five|all"
                        + "|each|every|\\d)\\b");
        private static final Pattern ALL_OR_NONE =
                Pattern.compile("(?i)\\b(?:all|none|both|neither) of (?:the above|these|them)\\b"
                        + "|\\b(?:both )?[A-D] and [A-D]\\b");
        private static final Pattern ABSOLUTE = Pattern.compile("(?i)\\b(?:always|never)\\b");
    }
}
