package fieldguide.measure;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Term;
import fieldguide.content.Unit;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Guide;
import fieldguide.guide.KeyPoint;
import fieldguide.guide.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second opinion on the fidelity of a guide. It shares no rule and no list of words with the derivation, and compares the words of
 * points with the characters of the files.
 */
final class Witness {
    private static final int FEW = 4;
    /** More of its words than this may not go without being told; what points at a picture or table often loses half. */
    private static final double SHARE = 2 / 3.0;

    private final RawText raw;
    private final Guide guide;
    private final Set<String> glossary = new HashSet<>();
    private final Map<SourceSpan, Vocabulary> granted = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private Witness(Unit unit, Guide guide, List<Term> terms) {
        this.raw = new RawText(unit);
        this.guide = guide;
        terms.forEach(t -> glossary.addAll(RawText.words(t.preferred() + " " + t.abbreviation().orElse(""))));
        glossary.addAll(raw.abbreviations());
    }

    /** Points with words that stand neither in their sentence nor above it, sentences that lost a word no sentence may lose, and points that begin in the air. */
    static List<Flaw> flaws(Unit unit, Guide guide, List<Term> terms) {
        Witness witness = new Witness(unit, guide, terms);
        List<Placed> placed = Placed.in(guide.root());
        boolean english = SmallWords.areIn(guide.points().map(p -> p.text().text()).collect(Collectors.joining(" ")));
        placed.forEach(p -> witness.point(p, english));
        witness.lost(placed);
        return List.copyOf(witness.flaws);
    }

    private void point(Placed placed, boolean english) {
        List<Vocabulary> known = Stream.concat(Stream.of(placed.point().sentence()), placed.above().stream()).map(this::granted).toList();
        KeyPoint point = placed.point();
        report(Flaw.Kind.INVENTED, point, RawText.words(RawText.withoutPictures(point.text())).stream()
                .filter(w -> !SmallWords.mayBeAdded(w) && !glossary.contains(w) && known.stream().noneMatch(k -> k.has(w))).toList());
        if (english && SmallWords.beginsInTheAir(point.text().text(), placed.depth())) {
            report(Flaw.Kind.DANGLING, point, List.of(point.text().text()));
        }
    }

    /** What a sentence or heading lets the points of it and below it say. */
    private Vocabulary granted(Prose prose) {
        return prose.span().map(s -> granted.computeIfAbsent(s, _ -> new Vocabulary(RawText.granted(raw.of(prose)))))
                .orElseGet(() -> new Vocabulary(RawText.granted(raw.of(prose))));
    }

    private void lost(List<Placed> placed) {
        Map<String, Placed> byId = new HashMap<>();
        placed.forEach(p -> byId.put(p.point().id(), p));
        for (Kept kept : guide.coverage().kept()) {
            List<Placed> points = kept.points().stream().map(byId::get).toList();
            String said = points.stream().map(Witness::read).collect(Collectors.joining("\n"));
            List<String> missing = missing(raw.of(kept.sentence()), said);
            report(Flaw.Kind.LOST, points.getFirst().point(), missing.isEmpty() ? hollow(kept.sentence(), said) : missing);
        }
    }

    /** What a reader of the point has read. */
    private static String read(Placed placed) {
        return Stream.concat(placed.headings().stream(), placed.parents().stream().map(KeyPoint::text)).map(Prose::text)
                .collect(Collectors.joining("\n")) + "\n" + placed.point().text().text();
    }

    private List<String> missing(String sentence, String said) {
        Set<String> heard = SmallWords.weighty(RawText.words(said));
        heard.addAll(glossary);
        List<String> missing = new ArrayList<>(missing(RawText.visible(sentence), heard));
        missing.retainAll(missing(RawText.visible(RawText.joined(sentence)), heard).isEmpty() ? List.of() : missing);
        String evenly = RawText.evenly(said);
        RawText.code(sentence).stream().filter(c -> !evenly.contains(c)).forEach(missing::add);
        return missing;
    }

    private static Set<String> missing(String visible, Set<String> heard) {
        Set<String> missing = SmallWords.weighty(RawText.words(visible));
        missing.removeAll(heard);
        return missing;
    }

    /** The words of a sentence of which the guide shows but a few. */
    private static List<String> hollow(Prose sentence, String said) {
        List<String> words = RawText.words(sentence.text()).stream().filter(w -> !SmallWords.mayBeAdded(w)).toList();
        Vocabulary heard = new Vocabulary(RawText.words(said));
        List<String> missing = words.stream().filter(w -> !heard.has(w)).toList();
        return words.size() >= FEW && missing.size() > SHARE * words.size() ? missing : List.of();
    }

    private void report(Flaw.Kind kind, KeyPoint point, List<String> words) {
        if (!words.isEmpty()) {
            flaws.add(new Flaw(kind, point.id(), point.text(), point.span(), String.join(" ", words)));
        }
    }
}
