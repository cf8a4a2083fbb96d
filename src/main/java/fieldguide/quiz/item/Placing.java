package fieldguide.quiz.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A question with parts, each of which belongs to one place. */
public sealed interface Placing extends Question {
    /** For an order, the steps in their right order; else in the order of the text. */
    List<Part> parts();

    List<Place> places();

    /** Several parts may share a place; the places are columns. */
    record Classify(Asked asked, List<Part> parts, List<Place> places) implements Placing {}

    /** Each part has a place of its own; some places may stay empty. */
    record Match(Asked asked, List<Part> parts, List<Place> places) implements Placing {}

    /** The places are the numbers from 1 up. */
    record Order(Asked asked, List<Part> parts, List<Place> places) implements Placing {}

    /** The parts in the order of one attempt: the same for the same attempt, another for the next. */
    default List<Part> partsFor(String attempt) {
        List<Part> shuffled = Shuffle.of(parts(), attempt, id());
        return this instanceof Order && shuffled.equals(parts()) ? shuffled.reversed() : shuffled;
    }

    /** The places as they are offered: columns and numbers in their own order, descriptions in one of the attempt. */
    default List<Place> placesFor(String attempt) {
        return this instanceof Match ? Shuffle.of(places(), attempt, id(), "places") : places();
    }

    @Override
    default Answer.Placed solution() {
        return new Answer.Placed(parts().stream().collect(Collectors.toMap(Part::id, Part::place)));
    }

    @Override
    default Verdict mark(Answer answer) {
        Map<String, String> given = answer instanceof Answer.Placed(var places) ? places : Map.of();
        Map<String, String> placed = new LinkedHashMap<>();
        parts().stream().filter(p -> places().stream().anyMatch(place -> place.id().equals(given.get(p.id()))))
                .forEach(p -> placed.put(p.id(), given.get(p.id())));
        boolean complete = placed.size() == parts().size()
                && !(this instanceof Order && placed.values().stream().distinct().count() < placed.size());
        return new Verdict(this, new Answer.Placed(placed), complete, parts().stream()
                .map(p -> new Verdict.Judged(p.id(), p.place().equals(placed.get(p.id())), p.explanation())).toList());
    }
}
