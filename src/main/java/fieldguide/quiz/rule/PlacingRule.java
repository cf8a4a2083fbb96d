package fieldguide.quiz.rule;

import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a good question with entries to be placed keeps. */
enum PlacingRule {
    ENTRY_COUNT("Give three to eight entries: with fewer the last one follows from the others, with more it is a test of patience.",
            q -> q.parts().size() >= Sizes.FEWEST && q.parts().size() <= Sizes.MOST),
    DUPLICATE_ENTRY("Two entries say the same.", q -> distinct(q.parts().stream().map(Part::words).toList())),
    DUPLICATE_PLACE("Two of the places say the same.",
            q -> q instanceof Placing.Order || distinct(q.places().stream().map(Place::words).toList())),
    IDLE_COLUMN("Nothing belongs in one of the columns: remove it, or add an entry for it.",
            q -> !(q instanceof Placing.Classify) || q.places().stream()
                    .allMatch(place -> q.parts().stream().anyMatch(p -> p.place().equals(place.id())))),
    ENTRY_ECHO("An entry repeats a word of its own place and of no other, which gives it away.",
            q -> q instanceof Placing.Order || q.parts().stream().noneMatch(p -> echoes(p, q.places())));

    private final String message;
    @SuppressWarnings("ImmutableEnumChecker") // a function without state; its type cannot say so
    private final Predicate<Placing> kept;

    PlacingRule(String message, Predicate<Placing> kept) {
        this.message = message;
        this.kept = kept;
    }

    Optional<Finding> check(Placing question) {
        return kept.test(question) ? Optional.empty() : Optional.of(Finding.of(this, message));
    }

    private static boolean distinct(List<String> texts) {
        return texts.stream().map(Wording::key).distinct().count() == texts.size();
    }

    private static boolean echoes(Part part, List<Place> places) {
        Set<String> own = Wording.telling(part.words());
        return places.stream().filter(p -> p.id().equals(part.place())).flatMap(p -> Wording.telling(p.words()).stream())
                .filter(own::contains).anyMatch(w -> places.stream().filter(p -> !p.id().equals(part.place()))
                        .noneMatch(p -> Wording.telling(p.words()).contains(w)));
    }

    /** Held apart because an enum's own constants cannot see its static fields when they are made. */
    private static final class Sizes {
        private static final int FEWEST = 3;
        private static final int MOST = 8;
    }
}
