package fieldguide.quiz.rule;

import fieldguide.content.Block;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Wording;
import fieldguide.quiz.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a good question keeps. After Haladyna, Downing and Rodriguez, "A review of multiple-choice item-writing guidelines",
 * 2002, and Tarrant and others, "An assessment of functioning and non-functioning distractors", 2009.
 */
public enum ItemRule {
    OPTION_COUNT("Give three or four options, two only for true or false, six at most.",
            choice(q -> optionCount(q.options().size(), q))),
    KEY_COUNT("More than one option is right: say in the question how many to choose, as in “Choose two”.",
            choice(q -> q.keys().size() < 2 || Patterns.CHOOSE.matcher(q.stemWords()).find())),
    CHOOSES_WRONG_NUMBER("The question asks for another number of options than are right.",
            choice(ItemRule::asksForRightNumber)),
    ALL_OR_NONE("Replace “all of the above” and “none of the above” by an option that says something.",
            choice(q -> words(q).noneMatch(w -> Patterns.ALL_OR_NONE.matcher(w).find()))),
    NEGATED_STEM("The question turns on a negation: emphasise the word in bold, or ask for what is so.",
            q -> !Patterns.NEGATION.matcher(lastSentence(q.stemWords())).find() || Emphasis.isOnNegation(q.stem())),
    KEY_LENGTH("The right option is much longer than the others, which gives it away: shorten it, or lengthen the others.",
            choice(ItemRule::keyIsNoLonger)),
    DUPLICATE_OPTION("Two options say the same.",
            choice(q -> words(q).map(Wording::key).distinct().count() == q.options().size())),
    CONTAINED_OPTION("One option contains another, so both or neither can be ruled out: make them exclusive.",
            choice(ItemRule::noneContained)),
    ABSOLUTE_DISTRACTOR("Words like “always” and “never” stand only in wrong options, which gives them away.",
            choice(q -> q.options().stream().filter(o -> !o.correct()).noneMatch(ItemRule::isAbsolute) || q.keys().stream()
                    .anyMatch(ItemRule::isAbsolute))),
    ECHO("Only the right option repeats a word of the question, which gives it away.",
            choice(q -> isTrueOrFalse(q) || echoes(q).isEmpty())) {
        @Override
        String detail(Question question) {
            return " The word begins with “" + echoes((Choice) question).getFirst() + "”.";
        }
    },
    ARTICLE("The question ends with “a” or “an”, which fits only some options: move the article into the options.",
            q -> !q.stemWords().matches("(?s).*\\ban?[\\s:…_]*\\??$")),
    ONE_QUESTION("There are two questions in one.", q -> q.stemWords().replaceAll("“[^”]*”", "").chars()
            .filter(c -> c == '?').count() <= 1),
    EXPLANATION("Every option needs an explanation that says more than whether it is right.",
            q -> explanations(q).allMatch(e -> explains(Words.of(e))));

    static final double LONGEST_KEY = 1.3;
    private static final int SHORT = 16;
    private static final int FEWEST_WORDS = 4;

    private final String message;
    @SuppressWarnings("ImmutableEnumChecker") // a function without state; its type cannot say so
    private final Predicate<Question> kept;

    ItemRule(String message, Predicate<Question> kept) {
        this.message = message;
        this.kept = kept;
    }

    private Optional<Finding> check(Question question) {
        return kept.test(question) ? Optional.empty()
                : Optional.of(new Finding(name().toLowerCase(Locale.ROOT).replace('_', '-'), message + detail(question)));
    }

    String detail(Question question) {
        return "";
    }

    /** The rules a question breaks. */
    public static List<Finding> findings(Question question) {
        return Arrays.stream(values()).map(r -> r.check(question)).flatMap(Optional::stream).toList();
    }

    /** A rule that only questions with options can break. */
    private static Predicate<Question> choice(Predicate<Choice> kept) {
        return q -> !(q instanceof Choice choice) || kept.test(choice);
    }

    private static Stream<List<Block>> explanations(Question question) {
        return switch (question) {
            case Choice choice -> choice.options().stream().map(Option::explanation);
            case Placing placing -> placing.parts().stream().map(Part::explanation);
            case Writing writing -> writing.foreseen().stream().map(Option::explanation);
        };
    }

    private static boolean optionCount(int count, Choice question) {
        return count >= (isTrueOrFalse(question) ? 2 : 3) && count <= 6;
    }

    private static boolean isTrueOrFalse(Choice question) {
        return words(question).map(Wording::key).allMatch(w -> w.matches("true|false|yes|no"));
    }

    private static boolean asksForRightNumber(Choice question) {
        var choose = Patterns.CHOOSE.matcher(question.stemWords());
        List<String> numbers = List.of("one", "two", "three", "four", "five");
        return !choose.find() || choose.group(1).matches("(?i)all|each|every")
                || question.keys().size() == (choose.group(1).matches("\\d") ? Integer.parseInt(choose.group(1))
                        : numbers.indexOf(choose.group(1).toLowerCase(Locale.ROOT)) + 1);
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
        List<String> all = words(question).map(w -> " " + Wording.key(w) + " ").toList();
        return all.stream().noneMatch(a -> all.stream().anyMatch(b -> !a.equals(b) && !a.isBlank() && b.contains(a)));
    }

    private static boolean isAbsolute(Option option) {
        return Patterns.ABSOLUTE.matcher(option.words()).find();
    }

    private static List<String> echoes(Choice question) {
        Set<String> stem = Wording.telling(question.stemWords());
        Set<String> others = question.options().stream().filter(o -> !o.correct()).flatMap(o -> Wording.telling(o.words()).stream())
                .collect(Collectors.toSet());
        return question.keys().stream().flatMap(k -> Wording.telling(k.words()).stream()).filter(w -> stem.contains(w)
                && !others.contains(w)).sorted().toList();
    }

    private static boolean explains(String explanation) {
        String said = explanation.replaceFirst("(?i)^(?:that's |this is )?(?:correct|incorrect|right|wrong|true|false"
                + "|yes|no)\\b[.!,:]*", "");
        return Arrays.stream(said.strip().split("\\s+")).filter(w -> !w.isEmpty()).count() >= FEWEST_WORDS;
    }

    private static Stream<String> words(Choice question) {
        return question.options().stream().map(Option::words);
    }

    private static String lastSentence(String stem) {
        String[] sentences = stem.replaceAll("“[^”]*”", "").split("(?<=[.!?])\\s+(?=\\p{Lu})");
        return Arrays.stream(sentences).filter(s -> s.contains("?")).reduce((a, b) -> b).orElse(sentences[sentences.length - 1]);
    }

    /** Held apart because an enum's own constants cannot see its static fields when they are made. */
    private static final class Patterns {
        private static final Pattern CHOOSE =
                Pattern.compile("(?i)\\b(?:choose|select|pick|which|name)\\s+(?:the\\s+)?(one|two|three|four|five|all"
                        + "|each|every|\\d)\\b");
        private static final Pattern ALL_OR_NONE =
                Pattern.compile("(?i)\\b(?:all|none|both|neither) of (?:the above|these|them)\\b"
                        + "|\\b(?:both )?[A-D] and [A-D]\\b");
        private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|except|never|least|cannot)\\b|n['’]t\\b");
        private static final Pattern ABSOLUTE = Pattern.compile("(?i)\\b(?:always|never)\\b");
    }
}
