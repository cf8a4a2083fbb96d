package fieldguide.diagram;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a numbered list as a flow, if its steps have actors. */
final class FlowReader {
    private static final String READER = "you";
    private static final int FEWEST_STEPS = 3;
    private static final int LONGEST_STEP = 3000;
    private static final double ACTED_SHARE = 0.6;

    private final Map<String, String> shortest = new HashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int acted;

    private FlowReader() {}

    static Optional<Flow> read(Block.Items list, String id, String title) {
        if (!list.ordered() || list.items().size() < FEWEST_STEPS) {
            return Optional.empty();
        }
        FlowReader reader = new FlowReader();
        List<Prose> texts = list.items().stream().map(FlowReader::text).toList();
        if (texts.stream().anyMatch(t -> t.isBlank() || t.length() > LONGEST_STEP)) {
            return Optional.empty();
        }
        texts.forEach(reader::learnNames);
        for (int i = 0; i < texts.size(); i++) {
            reader.step(list.start() + i, texts.get(i), list.items().get(i));
        }
        return reader.isFlow() ? Optional.of(new Flow(id, title, List.copyOf(reader.actors.values()), reader.steps, list.span()))
                : Optional.empty();
    }

    private static Prose text(Block.Item item) {
        return item.blocks().stream().flatMap(b -> b instanceof Block.Paragraph p ? Stream.of(p.prose()) : Stream.empty())
                .reduce((a, b) -> a.plus(" ").plus(b)).orElseGet(() -> Prose.added(new SourceText(item.span().file(), ""), ""));
    }

    private void learnNames(Prose step) {
        Clause.all(step).stream().flatMap(c -> Stream.concat(c.subject().stream(), c.receiver().stream())).map(Mention::name)
                .forEach(n -> shortest.merge(ActorNames.key(n), n, (a, b) -> b.length() < a.length() ? b : a));
    }

    private void step(int number, Prose full, Block.Item item) {
        List<Clause> clauses = Clause.all(full);
        Clause main = clauses.getFirst();
        acted += main.subject().isPresent() || main.passive() ? 1 : 0;
        Optional<Mention> receiver = Stream.concat(Stream.of(main), main.subject().isPresent() ? Stream.empty()
                : clauses.stream().skip(1)).map(Clause::receiver).flatMap(Optional::stream).findFirst();
        Actor teller = main.subject().filter(_ -> !main.told()).map(s -> actor(s.name())).orElseGet(() -> unnamed(main));
        Actor subject = main.subject().map(s -> actor(s.name())).orElse(teller);
        Actor to = main.told() ? subject : receiver.map(r -> actor(r.name())).orElse(subject);
        Optional<Prose> reply = reply(clauses, to, teller);
        steps.add(new Step(number, teller, to, Message.of(main, receiver.equals(main.receiver())), reply, full, item.span()));
    }

    /** In a command the reader acts; what is merely done, the one does who was last addressed. */
    private Actor unnamed(Clause clause) {
        return clause.passive() && !steps.isEmpty() ? steps.getLast().to() : actor(READER);
    }

    private Optional<Prose> reply(List<Clause> clauses, Actor to, Actor from) {
        return to.equals(from) ? Optional.empty() : clauses.stream().skip(1)
                .filter(c -> c.text().substring(c.verb()).matches("(?:returns?|responds?|replies|answers?) .*"))
                .filter(c -> c.subject().map(s -> actor(s.name())).filter(to::equals).isPresent())
                .map(Message::reply).findFirst();
    }

    /** One actor for all its names; the shortest is shown. */
    private Actor actor(String name) {
        String key = ActorNames.key(ActorNames.isReader(name) ? READER : name);
        return actors.computeIfAbsent(key, k -> new Actor(ActorNames.shown(shortest.getOrDefault(k, k))));
    }

    private boolean isFlow() {
        long sent = steps.stream().filter(s -> !s.isInternal()).count();
        long senders = steps.stream().map(Step::from).distinct().count();
        return actors.size() >= 2 && senders >= 2 && acted >= ACTED_SHARE * steps.size() && sent * 2 >= steps.size();
    }
}
