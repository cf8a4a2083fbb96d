package fieldguide.year;

import fieldguide.content.Block;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Words;
import fieldguide.study.review.ItemKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The questions of the class, with what only their source tells. */
final class Items {
    private static final Pattern TOLD = Pattern.compile("Told of (\\w+)");
    private static final int MADE_UP = 8;
    private static final int ANSWER = 6;

    private final String home;
    private final Map<String, Question> byId = new LinkedHashMap<>();
    private final Map<String, Question> byWord = new HashMap<>();

    Items(Quiz quiz) {
        this.home = quiz.module();
        quiz.questions().forEach(q -> {
            byId.put(q.id(), q);
            Arrays.stream(q.stemWords().split("\\W+")).filter(w -> w.length() >= MADE_UP).forEach(w -> byWord.put(w, q));
        });
    }

    List<Question> all() {
        return List.copyOf(byId.values());
    }

    int number(Question question) {
        return List.copyOf(byId.keySet()).indexOf(question.id());
    }

    ItemKey key(Question question) {
        return new ItemKey(home, question.id(), question.revision());
    }

    Question named(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** The one with that stem, as a page shows it. */
    Question asked(String stem) {
        return Arrays.stream(stem.split("\\W+")).map(byWord::get).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** What of a question's secrets stands on a page: words of its explanations, and of an answer that is to be written. */
    static Optional<String> leak(Question question, String page) {
        return secrets(question).filter(page::contains).findFirst();
    }

    /** Words that a page shows when the question is settled, and not before it is answered. */
    static Stream<String> secrets(Question question) {
        return switch (question) {
            case Choice choice -> choice.options().stream().flatMap(o -> told(o.explanation()));
            case Placing placing -> placing.parts().stream().flatMap(p -> told(p.explanation()));
            case Writing writing -> Stream.concat(told(writing.model().explanation()),
                    Arrays.stream(writing.model().words().split("\\W+")).filter(w -> w.length() >= ANSWER));
        };
    }

    private static Stream<String> told(List<Block> explanation) {
        return TOLD.matcher(Words.of(explanation)).results().map(r -> r.group(1));
    }
}
