package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.Unit;
import fieldguide.diagram.Flow;
import fieldguide.diagram.Flows;
import fieldguide.diagram.Step;
import fieldguide.quiz.derive.Draft.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From flows: which step comes next. */
final class FlowQuestions {
    private final Flow flow;

    private FlowQuestions(Flow flow) {
        this.flow = flow;
    }

    static List<Draft> of(Unit unit) {
        return Flows.of(unit).stream().flatMap(f -> new FlowQuestions(f).all()).toList();
    }

    private Stream<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < flow.steps().size(); i++) {
            next(flow.steps().get(i), flow.steps().get(i + 1)).ifPresent(drafts::add);
        }
        return drafts.stream();
    }

    private Optional<Draft> next(Step step, Step next) {
        if (refersBack(next)) {
            return Optional.empty();
        }
        Prose source = Prose.added(step.full().source(), "“" + flow.title() + "”: which step follows directly after this one: “");
        Candidate key = candidate(next);
        List<Candidate> pool = flow.steps().stream().filter(s -> !s.equals(step) && !s.equals(next) && !refersBack(s)).map(this::candidate).toList();
        return Optional.of(new Draft("next | " + flow.title() + " | " + next.number(), source.plus(said(step)).plus("”?"), key,
                Distractors.of(key, pool), next.span()));
    }

    /** "As in step 5" and "after the identity is created" would give the order away. */
    private static boolean refersBack(Step step) {
        return said(step).text().matches("(?i).*\\bsteps? \\d.*|(?:after|once|then|finally|next)\\b.*");
    }

    private Candidate candidate(Step step) {
        return new Candidate(said(step), Prose.added(step.full().source(),
                "This is step " + step.number() + " of " + flow.steps().size() + " in the flow."));
    }

    private static Prose said(Step step) {
        Prose first = Sentences.of(step.full()).getFirst();
        return first.text().endsWith(".") ? first.slice(0, first.length() - 1) : first;
    }
}
