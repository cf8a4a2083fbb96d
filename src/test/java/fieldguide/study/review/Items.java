package fieldguide.study.review;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Card;
import fieldguide.quiz.item.Identity;
import fieldguide.study.recall.Grade;
import fieldguide.study.recall.Memory;
import fieldguide.study.recall.Schedule;
import fieldguide.study.recall.Stage;
import fieldguide.testing.Markdown;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Items and standings for tests. */
final class Items {
    static final String FILE = "unit.md";
    private static final SourceText SOURCE = Markdown.unit("# Boats\n\nA boat floats.\n").sources().getFirst();

    private Items() {}

    /** @param fact where the words stand on which it rests */
    static Item card(String id, String unit, int fact) {
        SourceSpan span = new SourceSpan(FILE, 1, 1, fact, fact + 1);
        Basis basis = new Basis(Basis.Origin.DERIVED, unit, span, Optional.of(span), Optional.empty());
        return new Item.Shown("boats", new Card("boats", new Identity(id, "r1"), Card.Way.TERM, prose("front"), prose("back"), basis));
    }

    private static Prose prose(String text) {
        return Prose.added(SOURCE, text);
    }

    static Standing standing(Stage stage, Instant due) {
        Schedule schedule = new Schedule(new Memory(5, 5), stage, 0, due, due.minus(Duration.ofDays(5)), 0);
        return new Standing(schedule, Grade.GOOD, 1, Optional.empty());
    }
}
