package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.AuthoredTask;
import fieldguide.content.Block;
import fieldguide.content.Pin;
import fieldguide.content.Prose;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.item.Ids;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Quantity;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Revision;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Poles;
import fieldguide.quiz.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An authored item as a question of the kind that its task and its answers suggest.
 *
 * @param pin what is remembered of it; as long as only slips of the pen have been mended since, its revision holds
 */
record TaskQuestion(AuthoredItem item, String id, Optional<Pin> pin, Basis basis) {

    Question question() {
        return switch (item.task()) {
            case AuthoredTask.Choosing(var choices) -> choice(options(choices));
            case AuthoredTask.Placing placing -> placing(placing);
            case AuthoredTask.Writing writing -> writing(Foreseen.of(writing));
        };
    }

    private Asked asked(String revision) {
        String kept = pin.filter(p -> Slips.only(p, item)).map(Pin::revision).filter(r -> !r.isEmpty()).orElse(revision);
        return new Asked(new Identity(id, kept), item.stem(), basis);
    }

    private Choice choice(List<Option> options) {
        Asked asked = asked(Revision.of(item.stem(), options));
        if (options.stream().filter(Option::correct).count() > 1) {
            return new Choice.Multiple(asked, options);
        }
        return Poles.are(options.stream().map(Option::words).toList()) ? new Choice.TrueOrFalse(asked, options) : new Choice.Single(asked, options);
    }

    private List<Option> options(List<AuthoredItem.Choice> choices) {
        Ids ids = new Ids(id);
        return choices.stream().map(c -> new Option(ids.of(Words.of(c.text())), c.text(), c.correct(), c.explanation())).toList();
    }

    private Placing placing(AuthoredTask.Placing task) {
        List<Place> places = places(task);
        Ids ids = new Ids(id);
        List<Part> parts = task.entries().stream()
                .map(e -> new Part(ids.of(Words.of(e.text())), e.text(), places.get(e.place()).id(), e.explanation())).toList();
        Asked asked = asked(Revision.of(item.stem(), parts, places));
        return switch (task.shape()) {
            case COLUMNS -> new Placing.Classify(asked, parts, places);
            case DESCRIPTIONS -> new Placing.Match(asked, parts, places);
            case STEPS -> new Placing.Order(asked, parts, places);
        };
    }

    private List<Place> places(AuthoredTask.Placing task) {
        if (task.shape() == AuthoredTask.Shape.STEPS) {
            return Place.numbers(task.entries().size());
        }
        Ids ids = new Ids(id + " place");
        return task.places().stream().map(p -> new Place(ids.of(p.text()), paragraph(p))).toList();
    }

    private List<Block> paragraph(Prose prose) {
        return List.of(new Block.Paragraph(prose, prose.span().orElse(item.span())));
    }

    private Writing writing(Foreseen foreseen) {
        List<Option> answers = options(foreseen.answers());
        Asked asked = asked(Revision.ofWritten(item.stem(), answers, foreseen.margin().orElse("")));
        if (foreseen.isCode()) {
            return new Writing.Command(asked, answers);
        }
        if (Quantity.read(answers.getFirst().words()).isPresent()) {
            return new Writing.Numeric(asked, answers, new BigDecimal(foreseen.margin().orElse("0")));
        }
        return asked.hasGap() ? new Writing.Cloze(asked, answers) : new Writing.ShortAnswer(asked, answers);
    }
}
