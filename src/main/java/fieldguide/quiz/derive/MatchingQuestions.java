package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.derive.PlacingDraft.Entry;
import fieldguide.quiz.derive.PlacingDraft.Shape;
import fieldguide.quiz.derive.Terms.Term;
import fieldguide.quiz.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From lists of terms and from tables that list things: what belongs to what. */
final class MatchingQuestions {
    private static final int MOST = 5;
    private static final int SHORTEST = 3;
    private static final Pattern WHAT = Pattern.compile("(?i)(?:what|where|when|how|who)\\b.*");

    /** A thing and what is said of it. */
    private record Pair(Prose name, Prose said, Prose why, SourceSpan span) {}

    private MatchingQuestions() {}

    static List<Draft> of(Unit unit, Terms terms) {
        Map<String, List<Term>> lists = terms.in(unit)
                .collect(Collectors.groupingBy(Term::group, LinkedHashMap::new, Collectors.toList()));
        Stream<Draft> ofTerms = lists.values().stream().map(l -> l.stream().filter(t -> !t.isFromSentence()).map(MatchingQuestions::pair).toList())
                .filter(l -> !l.isEmpty())
                .flatMap(l -> draft("terms", Prose.added(l.getFirst().name().source(), "Match each term with its description."), l).stream());
        Stream<Draft> ofTables = Listing.in(unit).filter(Listing::isPlain).flatMap(l -> draft(l).stream());
        return Stream.concat(ofTables, ofTerms).toList();
    }

    /** Names on the one side, entries on the other. */
    private static Optional<Draft> draft(Listing listing) {
        Prose head = listing.head();
        Prose stem = listing.added("Match each " + listing.thing() + " with ");
        stem = WHAT.matcher(head).matches() ? stem.plus(Listing.lower(head)) : listing.isNoun() ? stem.plus("its ").plus(Listing.lower(head))
                : stem.plus("its entry for “").plus(head).plus("”");
        List<Pair> pairs = listing.table().rows().stream().flatMap(r -> listing.entry(r).stream()
                .map(said -> new Pair(r.aspect(), said.said(), listing.why(r), said.span()))).toList();
        return draft(Wording.key(listing.table().corner().text() + " " + head.text()), stem.plus("."), pairs);
    }

    private static Pair pair(Term term) {
        Prose why = Prose.added(term.meaning().source(), "“").plus(term.name()).plus("” is described as: ").plus(term.meaning()).plus(".");
        return new Pair(term.name(), term.meaning(), why, term.meaning().span().orElseThrow());
    }

    /** Leaves out pairs of which the one gives the other away; empty where fewer than three are left. */
    private static Optional<Draft> draft(String seed, Prose stem, List<Pair> pairs) {
        List<Pair> fit = new ArrayList<>();
        for (Pair pair : pairs) {
            if (fit.size() < MOST && !echoes(pair) && fit.stream().allMatch(f -> apart(f.said(), pair.said()) && apart(f.name(), pair.name()))) {
                fit.add(pair);
            }
        }
        if (fit.size() < PlacingDraft.FEWEST) {
            return Optional.empty();
        }
        List<Entry> entries = IntStream.range(0, fit.size())
                .mapToObj(i -> new Entry(new Candidate(fit.get(i).name(), fit.get(i).why()), i)).toList();
        SourceSpan span = fit.stream().map(Pair::span).reduce(SourceSpan::with).orElseThrow();
        return Optional.of(new PlacingDraft("match | " + seed + " | " + Wording.key(fit.getFirst().name().text()), Shape.DESCRIPTIONS, stem, entries,
                fit.stream().map(Pair::said).toList(), span));
    }

    private static boolean apart(Prose a, Prose b) {
        return Distractors.isDistinct(new Candidate(a, a), new Candidate(b, b));
    }

    /** Whether a word of the name, or a piece of a name in code, is met again on the other side. */
    private static boolean echoes(Pair pair) {
        String said = " " + pieces(pair.said()) + " ";
        return Stream.of(pieces(pair.name()).split(" ")).filter(w -> w.length() >= SHORTEST && !w.equals("the") && !w.equals("and"))
                .anyMatch(w -> said.contains(" " + w) || w.length() > SHORTEST + 1 && said.contains(" " + w.substring(0, w.length() - 1)));
    }

    private static String pieces(Prose text) {
        return Wording.key(text.text().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[_-]", " "));
    }
}
