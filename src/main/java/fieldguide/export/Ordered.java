package fieldguide.export;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import java.util.List;

/** The order in which files show things: mixed, so that no place is the key's, and the same in every export. */
final class Ordered {
    private static final String EXPORT = "export";

    private Ordered() {}

    static List<Option> options(Choice question) {
        return question.optionsFor(EXPORT);
    }

    static List<Part> parts(Placing question) {
        return question.partsFor(EXPORT);
    }

    static List<Place> places(Placing question) {
        return question.placesFor(EXPORT);
    }

    /** The place of a part; a question's parts belong to places that it has. */
    static Place of(Part part, Placing question) {
        return question.places().stream().filter(p -> p.id().equals(part.place())).findFirst().orElseThrow();
    }
}
