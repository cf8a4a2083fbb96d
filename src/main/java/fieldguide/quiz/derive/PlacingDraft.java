package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Ids;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A question with parts to be placed, in the making.
 *
 * @param places columns or descriptions; none for steps, whose places are their numbers
 */
record PlacingDraft(String seed, Shape shape, Prose stem, List<Entry> entries, List<Prose> places, SourceSpan span) implements Draft {
    static final int FEWEST = 3;
    static final int MOST = 6;

    /** What the places are. */
    enum Shape { COLUMNS, DESCRIPTIONS, STEPS }

    /** @param place which of the places, counted from 0 */
    record Entry(Candidate part, int place) {}

    @Override
    public String about() {
        return stem.text();
    }

    @Override
    public Placing asQuestion(Unit unit, Optional<String> objective) {
        Ids placeIds = new Ids(id() + " place");
        List<Place> offered = shape == Shape.STEPS ? Place.numbers(entries.size())
                : places.stream().map(p -> new Place(placeIds.of(p.text()), paragraph(Draft.capitalised(p)))).toList();
        Ids ids = new Ids(id());
        UnaryOperator<Prose> shown = Draft.capitals(entries.stream().map(e -> e.part().text()));
        List<Part> parts = entries.stream().map(e -> new Part(ids.of(e.part().words()), paragraph(shown.apply(e.part().text())),
                offered.get(e.place()).id(), paragraph(e.part().why()))).toList();
        List<Block> stemBlocks = List.of(new Block.Paragraph(stem, span));
        Asked asked = asked(stemBlocks, Revision.of(stemBlocks, parts, offered), unit, objective);
        return switch (shape) {
            case COLUMNS -> new Placing.Classify(asked, parts, offered);
            case DESCRIPTIONS -> new Placing.Match(asked, parts, offered);
            case STEPS -> new Placing.Order(asked, parts, offered);
        };
    }
}
