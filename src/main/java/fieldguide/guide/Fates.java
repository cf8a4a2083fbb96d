package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Sentences;
import fieldguide.content.SourceSpan;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Fate;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Coverage.Missing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds out what became of each sentence: by what stands in the finished guide, not by what the derivation says of itself. */
final class Fates {
    private final Section body;
    private final Tally tally;
    /** The sentences of each file by their beginnings. */
    private final Map<String, NavigableMap<Integer, Told>> told = new HashMap<>();
    private final List<Told> order = new ArrayList<>();
    private final Map<String, BitSet> counted = new HashMap<>();

    /** A sentence with the points that say it. */
    private static final class Told {
        private final Prose sentence;
        private final SourceSpan span;
        private final List<KeyPoint> points = new ArrayList<>();
        private boolean merged;

        Told(Prose sentence, SourceSpan span) {
            this.sentence = sentence;
            this.span = span;
        }
    }

    Fates(Section body, Tally tally, List<KeyPoint> points) {
        this.body = body;
        this.tally = tally;
        tally.sentences().forEach(this::count);
        points.forEach(this::tell);
    }

    private void count(Prose sentence) {
        SourceSpan span = Spans.of(sentence);
        Told fresh = new Told(sentence, span);
        if (in(span).putIfAbsent(span.start(), fresh) == null) {
            order.add(fresh);
        }
        counted.computeIfAbsent(span.file(), _ -> new BitSet()).set(span.start(), span.end());
    }

    private NavigableMap<Integer, Told> in(SourceSpan span) {
        return told.computeIfAbsent(span.file(), _ -> new TreeMap<>());
    }

    private void tell(KeyPoint point) {
        SourceSpan span = Spans.of(point.sentence());
        BitSet words = places(point.sentence());
        List<Told> sentences = in(span).subMap(span.start(), Math.max(span.start() + 1, span.end())).values().stream()
                .filter(s -> s.span.start() == s.span.end() || !words.get(s.span.start(), s.span.end()).isEmpty()).toList();
        sentences.forEach(s -> {
            s.points.add(point);
            s.merged |= sentences.size() > 1;
        });
    }

    /** Where the words of a point stand; what lies between two sentences that it says together is another's. */
    private static BitSet places(Prose words) {
        BitSet places = new BitSet();
        IntStream.range(0, words.length()).forEach(i -> words.origin(i).ifPresent(places::set));
        return places;
    }

    List<KeyPoint> pointsOf(SourceSpan span) {
        Told found = in(span).get(span.start());
        return found == null ? List.of() : found.points;
    }

    /** In the order of the text; what the derivation never looked at stands last. */
    List<Fate> all() {
        List<Fate> all = new ArrayList<>();
        order.forEach(t -> all.add(fate(t)));
        body.all().flatMap(s -> s.blocks().stream()).flatMap(Block::all).filter(Block.Paragraph.class::isInstance)
                .flatMap(b -> Sentences.of(((Block.Paragraph) b).prose()).stream()).filter(this::isOverlooked)
                .forEach(s -> all.add(new Missing(s, Spans.of(s))));
        return List.copyOf(all);
    }

    private boolean isOverlooked(Prose sentence) {
        return sentence.span().filter(s -> counted.getOrDefault(s.file(), new BitSet()).get(s.start(), s.end()).isEmpty()).isPresent();
    }

    private Fate fate(Told told) {
        Tally.Drop drop = tally.dropped().get(told.span);
        if (drop != null) {
            List<String> before = drop.before().map(b -> ids(pointsOf(Spans.of(b)))).orElse(List.of());
            return new Dropped(told.sentence, told.span, drop.reason(), before);
        }
        return told.points.isEmpty() ? new Missing(told.sentence, told.span)
                : new Kept(told.sentence, told.span, ids(told.points), told.merged);
    }

    private static List<String> ids(List<KeyPoint> points) {
        return points.stream().map(KeyPoint::id).toList();
    }
}
