package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Fate;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Dangling;
import fieldguide.guide.cut.Length;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import java.util.HashMap;

/** Compares a guide with its source, sentence by sentence and point by point. */
final class Audit {
    private final GuideSection root;
    private final Section body;
    private final Tally tally;
    private final Fidelity fidelity;
    private final boolean english;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> limited = new ArrayList<>();
    private final Map<String, List<KeyPoint>> parents = new HashMap<>();
    private final Map<String, List<Prose>> headings = new HashMap<>();

    Audit(GuideSection root, Section body, Tally tally, Fidelity fidelity, boolean english) {
        this.root = root;
        this.body = body;
        this.tally = tally;
        this.fidelity = fidelity;
        this.english = english;
    }

    Coverage coverage() {
        List<Placed> points = Placed.in(root);
        points.forEach(this::point);
        points.forEach(p -> parents.put(p.point().id(), p.parents()));
        points.forEach(p -> headings.put(p.point().id(), p.headings()));
        Fates fates = new Fates(body, tally, root.all().flatMap(GuideSection::points).toList());
        List<Fate> sentences = fates.all();
        sentences.forEach(f -> lost(f, fates));
        return new Coverage(sentences, List.copyOf(flaws), figures(sentences));
    }

    private void lost(Fate fate, Fates fates) {
        if (fate instanceof Coverage.Missing) {
            flaws.add(new Flaw(Flaw.Kind.MISSING, "", fate.sentence(), fate.span(), "no reason is known"));
        } else if (fate instanceof Kept && english) {
            List<KeyPoint> points = fates.pointsOf(fate.span());
            List<KeyPoint> shown = points.stream().flatMap(p -> Stream.concat(parents.getOrDefault(p.id(), List.of()).stream(), Stream.of(p))).toList();
            String lost = fidelity.lost(fate.sentence(), shown, headings.getOrDefault(points.getFirst().id(), List.of()));
            if (!lost.isEmpty()) {
                flaw(Flaw.Kind.LOST, points.getFirst(), lost);
            }
        }
    }

    private void point(Placed placed) {
        KeyPoint point = placed.point();
        int depth = placed.depth();
        int count = Words.count(point.text());
        words.add(count);
        boolean whole = Whole.is(point.text(), english);
        if (!whole) {
            limited.add(count);
        }
        if (!whole && count > Length.TOO_LONG) {
            flaw(Flaw.Kind.LONG, point, count + " words");
        }
        if (depth > Assembly.DEEPEST) {
            flaw(Flaw.Kind.DEEP, point, "level " + depth);
        }
        if (english && Dangling.is(point.text(), depth)) {
            flaw(Flaw.Kind.DANGLING, point, point.text().text());
        }
        String invented = fidelity.invented(point, placed.above());
        if (!invented.isEmpty()) {
            flaw(Flaw.Kind.INVENTED, point, invented);
        }
    }

    private void flaw(Flaw.Kind kind, KeyPoint point, String detail) {
        flaws.add(new Flaw(kind, point.id(), point.text(), point.span(), detail));
    }

    /** A repetition counts as kept only where what it repeats is. */
    private Figures figures(List<Fate> sentences) {
        int kept = (int) sentences.stream().filter(f -> f instanceof Kept || isRepetition(f) && !f.points().isEmpty()).count();
        int fillers = (int) sentences.stream().filter(f -> f instanceof Dropped && !isRepetition(f)).count();
        return new Figures(sentences.size(), fillers, kept, sentences.stream().mapToInt(f -> Words.count(f.sentence())).sum(),
                List.copyOf(words), List.copyOf(limited), count(Flaw.Kind.DANGLING), count(Flaw.Kind.INVENTED) + count(Flaw.Kind.LOST));
    }

    private static boolean isRepetition(Fate fate) {
        return fate instanceof Dropped d && d.reason() == Reason.REPEATS;
    }

    private int count(Flaw.Kind kind) {
        return (int) flaws.stream().filter(f -> f.kind() == kind).count();
    }
}
