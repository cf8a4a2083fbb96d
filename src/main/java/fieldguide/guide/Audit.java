package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Dangling;
import fieldguide.guide.cut.Length;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a guide with its source, sentence by sentence and point by point. */
final class Audit {
    private final GuideSection root;
    private final Tally tally;
    private final Fidelity fidelity;
    private final boolean english;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private final Map<Integer, List<KeyPoint>> byStart = new HashMap<>();

    Audit(GuideSection root, Tally tally, Glossary glossary, boolean english) {
        this.root = root;
        this.tally = tally;
        this.fidelity = new Fidelity(glossary);
        this.english = english;
    }

    Coverage coverage() {
        section(root, List.of());
        Set<Integer> dropped = new HashSet<>(tally.dropped().stream().map(d -> d.span().start()).toList());
        List<Kept> kept = tally.sentences().stream().filter(s -> byStart.containsKey(start(s)) && !dropped.contains(start(s)))
                .map(this::kept).toList();
        return new Coverage(kept, List.copyOf(tally.dropped()), List.copyOf(flaws), figures(kept));
    }

    private Kept kept(Prose sentence) {
        List<KeyPoint> points = byStart.getOrDefault(start(sentence), List.of());
        if (english) {
            String lost = fidelity.lost(sentence, points);
            if (!lost.isEmpty()) {
                flaws.add(new Flaw(Flaw.Kind.LOST, points.getFirst().id(), points.getFirst().text(), points.getFirst().span(), lost));
            }
        }
        return new Kept(sentence, Spans.of(sentence), points.stream().map(KeyPoint::id).toList());
    }

    private void section(GuideSection section, List<Prose> headings) {
        List<Prose> all = new ArrayList<>(headings);
        all.add(section.heading());
        section.entries().forEach(e -> entry(e, all, 1));
        section.sections().forEach(s -> section(s, all));
    }

    private void entry(Entry entry, List<Prose> context, int depth) {
        switch (entry) {
            case Entry.Points p -> p.list().forEach(k -> point(k, context, depth));
            case Entry.Callout c -> c.entries().forEach(e -> entry(e, context, depth));
            case Entry.Quotation q -> q.entries().forEach(e -> entry(e, context, depth));
            case Entry.Verbatim v -> v.caption().ifPresent(k -> point(k, context, depth));
            case Entry.Variants v -> v.list().forEach(a -> a.entries().forEach(e -> entry(e, context, depth)));
        }
    }

    private void point(KeyPoint point, List<Prose> context, int depth) {
        byStart.computeIfAbsent(start(point.sentence()), _ -> new ArrayList<>()).add(point);
        int count = Words.count(point.text());
        words.add(count);
        if (english && count > Length.TOO_LONG) {
            flaw(Flaw.Kind.LONG, point, count + " words");
        }
        if (depth > Assembly.DEEPEST) {
            flaw(Flaw.Kind.DEEP, point, "level " + depth);
        }
        if (english && Dangling.is(point.text(), depth)) {
            flaw(Flaw.Kind.DANGLING, point, point.text().text());
        }
        String invented = fidelity.invented(point, context);
        if (!invented.isEmpty()) {
            flaw(Flaw.Kind.INVENTED, point, invented);
        }
        List<Prose> below = new ArrayList<>(context);
        below.add(point.sentence());
        point.children().forEach(e -> entry(e, below, depth + 1));
    }

    private void flaw(Flaw.Kind kind, KeyPoint point, String detail) {
        flaws.add(new Flaw(kind, point.id(), point.text(), point.span(), detail));
    }

    private static int start(Prose sentence) {
        return Spans.of(sentence).start();
    }

    private Figures figures(List<Kept> kept) {
        int fillers = (int) tally.dropped().stream().map(Dropped::reason).filter(r -> r != Reason.REPEATS).count();
        int repeats = tally.dropped().size() - fillers;
        return new Figures(tally.sentences().size(), fillers, kept.size() + repeats,
                tally.sentences().stream().mapToInt(Words::count).sum(), List.copyOf(words),
                count(Flaw.Kind.DANGLING), count(Flaw.Kind.INVENTED) + count(Flaw.Kind.LOST));
    }

    private int count(Flaw.Kind kind) {
        return (int) flaws.stream().filter(f -> f.kind() == kind).count();
    }
}
