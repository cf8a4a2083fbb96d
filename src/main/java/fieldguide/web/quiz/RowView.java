package fieldguide.web.quiz;

import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part to be placed, with the places it can be given, as its page shows it.
 *
 * @param field name of its form field
 * @param mark {@code right}, {@code wrong} or nothing, if nothing is said of it yet
 * @param outcome what became of it, in words
 * @param explanation HTML; empty as long as it is not told
 */
public record RowView(String field, String text, List<PlaceView> places, String mark, String outcome, String explanation) {

    /**
     * A place.
     *
     * @param name a number, or a letter before a long text; empty where the text is short enough
     * @param words its text without markup, as lists to choose from need it
     */
    public record PlaceView(String id, String name, String text, String words, boolean checked) {}

    /** In the order of an attempt; steps in the order that was given them, or that is told. */
    static List<RowView> of(Placing question, String order, Standing standing, Answer shown, BlockText text) {
        Map<String, String> given = shown instanceof Answer.Placed(var places) ? places : Map.of();
        List<Part> parts = new ArrayList<>(question.partsFor(order));
        if (question instanceof Placing.Order && !given.isEmpty()) {
            parts.sort(Comparator.comparing(p -> Integer.parseInt(standing.isSettled() ? p.place() : given.getOrDefault(p.id(), "0"))));
        }
        return parts.stream().map(p -> {
            List<PlaceView> places = places(question, order, given.getOrDefault(p.id(), ""), text);
            boolean right = standing.isRight(p.id());
            boolean told = standing.isSettled() || right;
            return new RowView(AnswerForm.field(p), text.phrases(p.text()), places, standing.verdict().isEmpty() ? "" : right ? "right" : "wrong",
                    outcome(p, places, right, standing), told ? text.html(p.explanation()) : "");
        }).toList();
    }

    static List<PlaceView> places(Placing question, String order, String given, BlockText text) {
        List<Place> places = question.placesFor(order);
        List<PlaceView> views = new ArrayList<>();
        IntStream.range(0, places.size()).forEach(i -> {
            Place place = places.get(i);
            String name = switch (question) {
                case Placing.Classify _ -> "";
                case Placing.Match _ -> String.valueOf((char) ('A' + i));
                case Placing.Order _ -> place.id();
            };
            views.add(new PlaceView(place.id(), name, text.phrases(place.text()), place.words(), place.id().equals(given)));
        });
        return views;
    }

    private static String outcome(Part part, List<PlaceView> places, boolean right, Standing standing) {
        if (standing.verdict().isEmpty()) {
            return "";
        }
        PlaceView place = places.stream().filter(p -> p.id().equals(part.place())).findFirst().orElseThrow();
        String named = place.name().isEmpty() ? "“" + place.words() + "”" : place.name();
        return right ? "Right" : standing.isSettled() ? "Wrong: " + named + " is right" : "Wrong";
    }
}
