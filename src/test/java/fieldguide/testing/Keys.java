package fieldguide.testing;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Deck;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Card;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What only the source of the portal's own modules tells, and none of its pages. */
public final class Keys {
    private static final Library LIBRARY = LibraryReader.read(Path.of("content"));
    private static final Map<String, Question> QUESTIONS = LIBRARY.modules().stream().flatMap(m -> Quiz.of(m).questions().stream())
            .collect(Collectors.toMap(Question::id, Function.identity(), (first, second) -> first));

    private Keys() {}

    /** The cards of a unit. */
    public static List<Card> cards(String moduleSlug, String unitSlug) {
        StudyModule module = LIBRARY.module(moduleSlug).orElseThrow();
        String unit = module.unit(unitSlug).orElseThrow().id();
        return Deck.of(module, LIBRARY.terms()).cards().stream().filter(c -> c.basis().unit().equals(unit)).toList();
    }

    /** Where the review asks a card, if its day has come. */
    public static String address(Card card) {
        return "/review?home=" + card.home() + "&item=" + card.identity().id() + "&revision=" + card.identity().revision();
    }

    public static List<Question> questions(String moduleSlug) {
        return Quiz.of(LIBRARY.module(moduleSlug).orElseThrow()).questions();
    }

    public static Question question(String id) {
        return QUESTIONS.get(id);
    }

    /** An answer that is wrong, but complete. */
    public static Answer wrong(Question question) {
        return switch (question) {
            case Choice choice -> new Answer.Chosen(Set.of(choice.options().stream().filter(o -> !o.correct()).findFirst().orElseThrow().id()));
            case Writing _ -> new Answer.Written("no idea");
            case Placing placing -> new Answer.Placed(rotated(placing));
        };
    }

    private static Map<String, String> rotated(Placing placing) {
        List<String> places = placing.places().stream().map(p -> p.id()).toList();
        Map<String, String> given = new HashMap<>();
        placing.parts().forEach(p -> given.put(p.id(), places.get((places.indexOf(p.place()) + 1) % places.size())));
        return given;
    }

    /** An answer as the fields of its form, by their names. */
    public static Map<String, List<String>> fields(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var options) -> Map.of("option", List.copyOf(options));
            case Answer.Written(var text) -> Map.of("text", List.of(text));
            case Answer.Placed(var places) -> places.entrySet().stream().collect(Collectors.toMap(e -> "place-" + e.getKey(), e -> List.of(e.getValue())));
        };
    }

    /** The answer that is right throughout, or a wrong one. */
    public static Map<String, List<String>> fields(String question, boolean right) {
        return fields(right ? question(question).solution() : wrong(question(question)));
    }
}
