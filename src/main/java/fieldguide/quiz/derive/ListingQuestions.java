package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From tables that list things, one a row: which thing an entry belongs to, and which entry belongs to a thing. */
record ListingQuestions(Listing listing) {

    static List<Draft> of(Unit unit) {
        return Listing.in(unit).flatMap(l -> new ListingQuestions(l).all()).toList();
    }

    private Stream<Draft> all() {
        return listing.table().rows().stream().flatMap(r -> Stream.of(whose(r), which(r)).flatMap(Optional::stream));
    }

    /** Entry given, thing asked for. */
    private Optional<Draft> whose(Row row) {
        return listing.entry(row).map(said -> {
            Prose stem = listing.added("Which " + listing.thing());
            stem = listing.isNoun() ? stem.plus(" has this ").plus(Listing.lower(listing.head())).plus(": “")
                    : stem.plus(" goes with “").plus(listing.head()).plus(": ");
            Candidate key = new Candidate(row.aspect(), listing.why(row));
            List<Candidate> pool = listing.others(row).map(r -> new Candidate(r.aspect(), listing.why(r))).toList();
            return new ChoiceDraft(listing.seed("whose", row), stem.plus(said.said()).plus("”?"), key, Distractors.of(key, pool), said.span());
        });
    }

    /** Thing given, entry asked for. */
    private Optional<Draft> which(Row row) {
        return listing.entry(row).filter(_ -> listing.isPlain()).map(said -> {
            Candidate key = new Candidate(said.said(), listing.why(row));
            List<Candidate> pool = new ArrayList<>();
            listing.others(row).forEach(r -> listing.entry(r).ifPresent(c -> pool.add(new Candidate(c.said(), listing.why(r)))));
            return new ChoiceDraft(listing.seed("which", row), which(row.aspect(), listing.named(row)), key, Distractors.of(key, pool), said.span());
        });
    }

    private Prose which(Prose aspect, Prose named) {
        return listing.isNoun() ? listing.added("Which ").plus(Listing.lower(listing.head())).plus(" belongs to the " + listing.thing() + " ")
                .plus(named).plus("?")
                : listing.added("What completes this row? “").plus(aspect).plus(" – ").plus(listing.head()).plus(": …”");
    }
}
