package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.Unit;
import fieldguide.diagram.Flow;
import fieldguide.diagram.Flows;
import fieldguide.diagram.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From flows: which step comes next. */
final class FlowQuestions {
    private static final Pattern FREE = Pattern.compile("(?i)\\b(?:can|may|could) (?:also )?(?:come|happen|be done|run|take place) "
            + "(?:before|after|earlier|later|in (?:any|another) order|at the same time)|\\bin any order\\b|\\boptional\\b");

    private final Unit unit;
    private final Flow flow;

    private FlowQuestions(Unit unit, Flow flow) {
        this.unit = unit;
        this.flow = flow;
    }

    static List<Draft> of(Unit unit) {
        return Flows.of(unit).stream().flatMap(f -> new FlowQuestions(unit, f).all()).toList();
    }

    private Stream<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < flow.steps().size(); i++) {
            next(flow.steps().get(i), flow.steps().get(i + 1)).ifPresent(drafts::add);
        }
        inOrder().ifPresent(drafts::add);
        return drafts.stream();
    }

    /** All steps that do not name others, unless the text allows another order as well. */
    private Optional<Draft> inOrder() {
        List<Step> steps = flow.steps().stream().filter(s -> !refersBack(s)).limit(PlacingDraft.MOST).toList();
        if (steps.size() < PlacingDraft.FEWEST || isFree()) {
            return Optional.empty();
        }
        Prose stem = Prose.added(steps.getFirst().full().source(), "Put these steps of “" + flow.title() + "” in order.");
        return Optional.of(new PlacingDraft("order | " + flow.title(), PlacingDraft.Shape.STEPS, stem,
                IntStream.range(0, steps.size()).mapToObj(i -> new PlacingDraft.Entry(candidate(steps.get(i)), i)).toList(), List.of(), flow.span()));
    }

    private boolean isFree() {
        return FREE.matcher(unit.sourceOf(flow.span()).at(flow.span())).find();
    }

    private Optional<Draft> next(Step step, Step next) {
        if (refersBack(next)) {
            return Optional.empty();
        }
        Prose source = Prose.added(step.full().source(), "“" + flow.title() + "”: which step follows directly after this one: “");
        Candidate key = candidate(next);
        List<Candidate> pool = flow.steps().stream().filter(s -> !s.equals(step) && !s.equals(next) && !refersBack(s)).map(this::candidate).toList();
        return Optional.of(new ChoiceDraft("next | " + flow.title() + " | " + next.number(), source.plus(said(step)).plus("”?"), key,
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
