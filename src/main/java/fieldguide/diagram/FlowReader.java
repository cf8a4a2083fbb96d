package fieldguide.diagram;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a numbered list as a flow, if its steps have actors. */
final class FlowReader {
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 40;
    private static final int LONGEST_STEP = 3000;
    private static final double ACTED_SHARE = 0.6;

    private final Cast cast;
    private final List<Step> steps = new ArrayList<>();
    private int acted;

    private FlowReader(List<Prose> texts) {
        this.cast = new Cast(texts);
    }

    static Optional<Flow> read(Block.Items list, String id, String title) {
        if (!list.ordered() || list.items().size() < FEWEST_STEPS || list.items().size() > MOST_STEPS) {
            return Optional.empty();
        }
        List<Prose> texts = list.items().stream().map(FlowReader::text).toList();
        if (texts.stream().anyMatch(t -> t.isBlank() || t.length() > LONGEST_STEP)) {
            return Optional.empty();
        }
        FlowReader reader = new FlowReader(texts);
        for (int i = 0; i < texts.size(); i++) {
            reader.step(list.start() + i, texts.get(i), list.items().get(i));
        }
        return reader.isFlow() ? Optional.of(new Flow(id, title, reader.cast.actors(), reader.steps, list.span())) : Optional.empty();
    }

    private static Prose text(Block.Item item) {
        return item.blocks().stream().flatMap(b -> b instanceof Block.Paragraph p ? Stream.of(p.prose()) : Stream.empty())
                .reduce((a, b) -> a.plus(" ").plus(b)).orElseGet(() -> Prose.added(new SourceText(item.span().file(), ""), ""));
    }

    private void step(int number, Prose full, Block.Item item) {
        List<Clause> clauses = Clause.all(full);
        Clause main = clauses.getFirst();
        Optional<Actor> asking = main.told() ? Optional.of(cast.reader()) : Optional.empty();
        Optional<Actor> subject = cast.subject(main);
        acted += subject.isPresent() || main.passive() ? 1 : 0;
        Actor from = asking.or(() -> subject).orElseGet(() -> unnamed(main));
        Optional<Mention> receiver = main.saysWho() ? cast.receiver(main) : Optional.empty();
        Actor to = main.told() ? subject.orElse(from) : receiver.map(r -> cast.actor(r.name())).orElseGet(() -> answered(main, from));
        Message message = new Message(main, subject.isPresent(), receiver);
        steps.add(new Step(number, from, to, message.words(), reply(clauses, to, from), full, item.span()));
    }

    /** In a command the reader acts; what is merely done, the one does who was last addressed. */
    private Actor unnamed(Clause clause) {
        if (clause.isCommand() || steps.isEmpty()) {
            return clause.subject().map(s -> cast.actor(s.name())).orElseGet(cast::reader);
        }
        return steps.getLast().to();
    }

    /** What is returned goes to whoever asked last. */
    private Actor answered(Clause clause, Actor from) {
        return clause.predicate().matches("(?:returns?|responds?|replies|answers?)\\b.*") ? steps.stream()
                .filter(s -> s.to().equals(from) && !s.isInternal()).reduce((_, last) -> last).map(Step::from).orElse(from) : from;
    }

    private Optional<Prose> reply(List<Clause> clauses, Actor to, Actor from) {
        return to.equals(from) ? Optional.empty() : clauses.stream().skip(1)
                .filter(c -> c.predicate().matches("(?:returns?|responds?|replies|answers?) .*"))
                .filter(c -> cast.subject(c).filter(to::equals).isPresent())
                .map(Message::reply).findFirst();
    }

    private boolean isFlow() {
        long sent = steps.stream().filter(s -> !s.isInternal()).count();
        long senders = steps.stream().map(Step::from).distinct().count();
        return cast.actors().size() >= 2 && senders >= 2 && acted >= ACTED_SHARE * steps.size() && sent * 2 >= steps.size();
    }
}
