package fieldguide.quiz.rule;

import fieldguide.content.Block;
import fieldguide.content.WordCount;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a good question keeps, of whatever kind. After the works named at {@link ChoiceRule}. */
enum StemRule {
    NEGATED_STEM("The question turns on a negation: emphasise the word in bold, or ask for what is so.",
            q -> !Patterns.NEGATION.matcher(Patterns.CLAUSE.matcher(lastSentence(q.stemWords())).replaceAll("")).find() || Emphasis.isOnNegation(q.stem())),
    ARTICLE("“A” or “an” before the gap tells how the answer begins: write “a(n)”, or move the article into the answer.",
            q -> !Patterns.BEFORE_GAP.matcher(q.stemWords()).find() || !English.is(q.stemWords())),
    STEM_ARTICLE("The question says “a” before a vowel or “an” before a consonant.",
            q -> Article.allFit(q.stemWords()) || !English.is(q.stemWords())),
    ONE_QUESTION("There are two questions in one: ask the one that matters, or make two of it.",
            q -> !Patterns.TWO.matcher(Patterns.SAID.matcher(q.stemWords()).replaceAll("")).find()),
    EXPLANATION("Every option, entry and answer needs an explanation that says more than whether it is right.",
            q -> explanations(q).allMatch(e -> explains(Words.of(e))));

    private static final int FEWEST_WORDS = 4;

    private final String message;
    @SuppressWarnings("ImmutableEnumChecker") // a function without state; its type cannot say so
    private final Predicate<Question> kept;

    StemRule(String message, Predicate<Question> kept) {
        this.message = message;
        this.kept = kept;
    }

    Optional<Finding> check(Question question) {
        return kept.test(question) ? Optional.empty() : Optional.of(Finding.of(this, message));
    }

    private static Stream<List<Block>> explanations(Question question) {
        return switch (question) {
            case Choice choice -> choice.options().stream().map(Option::explanation);
            case Placing placing -> placing.parts().stream().map(Part::explanation);
            case Writing writing -> writing.foreseen().stream().map(Option::explanation);
        };
    }

    private static boolean explains(String explanation) {
        String said = explanation.replaceFirst("(?i)^(?:that's |this is )?(?:correct|incorrect|right|wrong|true|false"
                + "|yes|no)\\b[.!,:]*", "");
        return WordCount.of(said) >= FEWEST_WORDS;
    }

    private static String lastSentence(String stem) {
        String[] sentences = Patterns.SAID.matcher(stem).replaceAll("").split("(?<=[.!?])\\s+(?=\\p{Lu})");
        return Arrays.stream(sentences).filter(s -> s.contains("?")).reduce((a, b) -> b).orElse(sentences[sentences.length - 1]);
    }

    /** Held apart because an enum's own constants cannot see its static fields when they are made. */
    private static final class Patterns {
        /** What is quoted is not asked. */
        private static final Pattern SAID = Pattern.compile("“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|\"[^\"\n]*\"");
        private static final Pattern BEFORE_GAP = Pattern.compile("(?i)\\ban? _{3}");
        /** Two marks, or a second question word that begins a clause of its own. */
        private static final Pattern TWO = Pattern.compile("(?s)[?？].*[?？]|(?i:^|[.:,] )(?:what|which|who|when|where|why|how)\\b[^.?]*,? and (?:what|which|who|when|where|why|how)\\b[^.?]*\\?", Pattern.CASE_INSENSITIVE);
        private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|except|never|least|cannot)\\b|n['’]t\\b");
        /** What stands in one is no more than the case that is asked about. */
        private static final Pattern CLAUSE = Pattern.compile("(?i)\\b(?:that|when|unless|if|because|while|who)\\b[^,?]*");
    }
}
