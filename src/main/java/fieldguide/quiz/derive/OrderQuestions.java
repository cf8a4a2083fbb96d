package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Unit;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Definition;
import fieldguide.table.Definitions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From numbered lists of terms: which of them comes next. */
final class OrderQuestions {
    private static final int FEWEST = 4;

    private OrderQuestions() {}

    static List<Draft> of(Unit unit) {
        return unit.body().all().flatMap(s -> s.blocks().stream().flatMap(Block::all).flatMap(b -> of(s, b))).toList();
    }

    private static Stream<Draft> of(Section section, Block block) {
        if (!(block instanceof Block.Items list) || !list.ordered() || list.items().size() < FEWEST) {
            return Stream.empty();
        }
        List<Definition> terms = Definitions.of(list);
        Stream<Draft> next = IntStream.range(0, Math.max(0, terms.size() - 1)).mapToObj(i -> next(section, terms, i));
        return terms.isEmpty() ? next : Stream.concat(next, Stream.of(inOrder(section, terms)));
    }

    private static Draft inOrder(Section section, List<Definition> terms) {
        Prose stem = Prose.added(terms.getFirst().term().source(), "Put these in the order given for “").plus(section.heading()).plus("”.");
        List<PlacingDraft.Entry> entries = IntStream.range(0, Math.min(terms.size(), PlacingDraft.MOST))
                .mapToObj(i -> new PlacingDraft.Entry(candidate(terms, i), i)).toList();
        return new PlacingDraft("all in order | " + Wording.key(section.heading().text()), PlacingDraft.Shape.STEPS, stem, entries, List.of(),
                terms.getFirst().span().with(terms.get(entries.size() - 1).span()));
    }

    private static Draft next(Section section, List<Definition> terms, int i) {
        Definition next = terms.get(i + 1);
        Prose stem = Prose.added(next.term().source(), "In the order given for “").plus(section.heading())
                .plus("”, which entry comes directly after “").plus(terms.get(i).term()).plus("”?");
        List<Candidate> pool = new ArrayList<>();
        IntStream.range(0, terms.size()).filter(n -> n != i && n != i + 1).forEach(n -> pool.add(candidate(terms, n)));
        Candidate key = candidate(terms, i + 1);
        return new ChoiceDraft("order | " + Wording.key(section.heading().text()) + " | " + Wording.key(next.term().text()), stem, key,
                Distractors.of(key, pool), next.span());
    }

    private static Candidate candidate(List<Definition> terms, int n) {
        Prose term = terms.get(n).term();
        return new Candidate(term, Prose.added(term.source(), "“").plus(term).plus("” is number " + (n + 1) + " of " + terms.size()
                + (n == 0 ? ", the first." : ", after “" + terms.get(n - 1).term() + "”.")));
    }
}
