package fieldguide.quiz.rule;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.wording.Poles;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How options fit the question and each other by their grammar. After the works named at {@link ChoiceRule}. */
enum FitRule {
    ARTICLE("The question ends in “a” or “an”, which fits only some options: move the article into the options.",
            FitRule::articleFits),
    OPTION_ARTICLE("An option says “a” before a vowel or “an” before a consonant.",
            q -> !english(q) || words(q).allMatch(Article::allFit)),
    OPTION_NUMBER("The question asks for one thing and some options name several, or the other way round: put all in the number that is asked for.",
            FitRule::numberFits),
    OPTION_FORM("Only the right option is built in its way (“to stop …”, “stopping …”, “when it stops …”), which gives it away: build all alike.",
            q -> q.keys().stream().map(o -> Form.of(o.words())).allMatch(f -> others(q).contains(f)) || others(q).size() > 1),
    ODD_OPTION("One wrong option is built otherwise than all the rest (“to stop …”, “stopping …”, “when it stops …”), which rules it out: build all alike.",
            q -> q.options().stream().filter(o -> !o.correct()).noneMatch(o -> isOdd(o, q)));

    private final String message;
    @SuppressWarnings("ImmutableEnumChecker") // a function without state; its type cannot say so
    private final Predicate<Choice> kept;

    FitRule(String message, Predicate<Choice> kept) {
        this.message = message;
        this.kept = kept;
    }

    Optional<Finding> check(Choice question) {
        return kept.test(question) ? Optional.empty() : Optional.of(Finding.of(this, message));
    }

    private static boolean articleFits(Choice question) {
        Matcher end = Patterns.ARTICLE_LAST.matcher(question.stemWords());
        return !english(question) || !end.find() || words(question).allMatch(o -> Article.fits(end.group("article"), o));
    }

    private static boolean numberFits(Choice question) {
        Optional<Grammar> asked = english(question) ? Grammar.asked(question.stemWords()) : Optional.empty();
        return asked.isEmpty() || question.keys().size() > 1 || words(question).map(Grammar::of).allMatch(o -> o.isEmpty() || o.equals(asked))
                || words(question).map(Grammar::of).noneMatch(asked::equals);
    }

    private static boolean isOdd(Option option, Choice question) {
        List<Form> rest = question.options().stream().filter(o -> !o.equals(option)).map(o -> Form.of(o.words())).toList();
        return rest.size() > 1 && Collections.frequency(rest, rest.getFirst()) == rest.size() && Form.of(option.words()) != rest.getFirst()
                && !Poles.are(words(question).toList());
    }

    private static Set<Form> others(Choice question) {
        return question.options().stream().filter(o -> !o.correct()).map(o -> Form.of(o.words())).collect(Collectors.toSet());
    }

    private static boolean english(Choice question) {
        return English.is(question.stemWords());
    }

    private static Stream<String> words(Choice question) {
        return question.options().stream().map(Option::words);
    }

    /** Held apart because an enum's own constants cannot see its static fields when they are made. */
    private static final class Patterns {
        private static final Pattern ARTICLE_LAST = Pattern.compile("(?i)\\b(?<article>an?)[\\s:…_]*[.?]?$");
    }
}
