package fieldguide.web.quiz;

import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** The fields by which a page asks for an answer. */
public final class AnswerForm {
    static final String OPTION = "option";
    static final String TEXT = "text";
    private static final String PLACE = "place-";

    private AnswerForm() {}

    /** Reads the answer to a question; what is not of its fields is left alone. */
    public static Answer read(Question question, MultiValueMap<String, String> form) {
        return switch (question) {
            case Choice _ -> new Answer.Chosen(Set.copyOf(form.getOrDefault(OPTION, List.of())));
            case Writing _ -> new Answer.Written(Optional.ofNullable(form.getFirst(TEXT)).orElse(""));
            case Placing placing -> new Answer.Placed(places(placing, form));
        };
    }

    private static Map<String, String> places(Placing question, MultiValueMap<String, String> form) {
        Map<String, String> places = new HashMap<>();
        question.parts().forEach(p -> Optional.ofNullable(form.getFirst(field(p))).filter(v -> !v.isEmpty())
                .ifPresent(v -> places.put(p.id(), v)));
        return places;
    }

    static String field(Part part) {
        return PLACE + part.id();
    }

    /** What to say to somebody who left something out. */
    public static String missing(Question question) {
        return switch (question) {
            case Choice _ -> "Choose an answer first.";
            case Writing _ -> "Write an answer first.";
            case Placing.Order _ -> "Give each step a number of its own first.";
            case Placing.Classify _, Placing.Match _ -> "Choose something in every line first.";
        };
    }
}
