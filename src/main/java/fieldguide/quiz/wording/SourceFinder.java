package fieldguide.quiz.wording;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Sentences;
import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.quiz.item.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the sentence of a module that says most of what a text says; rare words count more than common ones. */
public final class SourceFinder {
    private static final int FEWEST_SHARED = 3;

    private final List<Place> places;
    private final Map<String, Integer> frequency = new HashMap<>();

    /** @param context the words of the headings above it */
    private record Place(SourceSpan span, Set<String> words, Set<String> context) {}

    public SourceFinder(StudyModule module) {
        places = module.units().stream().flatMap(u -> u.body().all()).flatMap(SourceFinder::places).toList();
        places.forEach(p -> p.words().forEach(w -> frequency.merge(w, 1, Integer::sum)));
    }

    /** Empty where no sentence shares enough words with the text. */
    public Optional<SourceSpan> find(String text) {
        Set<String> wanted = Wording.telling(text);
        return places.stream().filter(p -> p.words().stream().filter(wanted::contains).count() >= FEWEST_SHARED)
                .max(Comparator.comparingDouble((Place p) -> score(p, wanted)).thenComparingInt(p -> -p.span().start()))
                .map(Place::span);
    }

    private double score(Place place, Set<String> wanted) {
        double shared = place.words().stream().filter(wanted::contains).mapToDouble(this::weight).sum();
        double above = place.context().stream().filter(wanted::contains).mapToDouble(this::weight).sum();
        double all = place.words().stream().mapToDouble(this::weight).sum();
        return (shared + 0.3 * above) / Math.sqrt(all + 4);
    }

    private double weight(String word) {
        return Math.log(1 + (double) places.size() / frequency.getOrDefault(word, 1));
    }

    private static Stream<Place> places(Section section) {
        Set<String> context = Wording.telling(section.heading().text());
        return section.blocks().stream().flatMap(Block::all).flatMap(SourceFinder::texts)
                .flatMap(p -> p.span().map(s -> new Place(s, Wording.telling(p.text()), context)).stream());
    }

    private static Stream<Prose> texts(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Sentences.of(p.prose()).stream();
            case Block.Table table -> table.rows().stream().flatMap(r -> r.cells().stream().reduce((a, b) -> a.plus(" ").plus(b)).stream());
            default -> Stream.empty();
        };
    }
}
