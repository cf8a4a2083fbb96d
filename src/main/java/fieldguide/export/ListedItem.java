package fieldguide.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import fieldguide.content.StudyModule;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.rule.Finding;
import fieldguide.quiz.rule.ItemWriting;
import fieldguide.quiz.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question with all there is to know of it, its key included.
 *
 * @param origin {@code authored} or {@code derived}
 * @param options to choose from; so {@code parts} to be given one of the {@code places}, and {@code answers} that were thought of
 * @param margin how far a number may be off
 * @param key ids of the right options, {@code part=place} for each part, or the answers that are right
 * @param written where the question stands, or what it was derived from
 * @param source the text that proves its answer
 * @param findings the rules of item writing that it breaks, at {@code written}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ListedItem(String module, String unit, String id, String revision, String origin, Kind kind, Optional<String> objective, String stem,
        List<Entry> options, List<Entry> parts, List<Entry> places, List<Entry> answers, Optional<BigDecimal> margin, List<String> key,
        Place written, Optional<Place> source, List<Finding> findings) {

    /**
     * An option, part, place or answer.
     *
     * @param id unique in its question; answers have none
     * @param place id of the place where a part belongs
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(Optional<String> id, String text, Optional<Boolean> correct, Optional<String> place, String explanation) {}

    static ListedItem of(Question question, StudyModule module) {
        List<Part> parts = question instanceof Placing placing ? placing.parts() : List.of();
        return new ListedItem(module.id(), question.basis().unit(), question.id(), question.revision(),
                question.basis().origin().name().toLowerCase(Locale.ROOT), Kind.of(question), question.basis().objective(), question.stemWords(),
                question instanceof Choice choice ? choice.options().stream().map(ListedItem::option).toList() : List.of(),
                parts.stream().map(ListedItem::part).toList(),
                question instanceof Placing placing ? placing.places().stream().map(ListedItem::place).toList() : List.of(),
                question instanceof Writing writing ? writing.foreseen().stream().map(ListedItem::answer).toList() : List.of(),
                question instanceof Writing.Numeric numeric ? Optional.of(numeric.margin()) : Optional.empty(), key(question),
                Place.of(question.basis().written(), module), question.basis().source().map(s -> Place.of(s, module)),
                ItemWriting.findings(question));
    }

    private static List<String> key(Question question) {
        return switch (question) {
            case Choice choice -> choice.keys().stream().map(Option::id).toList();
            case Placing placing -> placing.parts().stream().map(p -> p.id() + "=" + p.place()).toList();
            case Writing writing -> writing.foreseen().stream().filter(Option::correct).map(Option::words).toList();
        };
    }

    private static Entry option(Option option) {
        return new Entry(Optional.of(option.id()), option.words(), Optional.of(option.correct()), Optional.empty(), Words.of(option.explanation()));
    }

    private static Entry part(Part part) {
        return new Entry(Optional.of(part.id()), part.words(), Optional.empty(), Optional.of(part.place()), Words.of(part.explanation()));
    }

    /** The places of an order have no text of their own, and are called by their numbers. */
    private static Entry place(fieldguide.quiz.item.Place place) {
        return new Entry(Optional.of(place.id()), place.words().isEmpty() ? place.id() : place.words(), Optional.empty(), Optional.empty(), "");
    }

    private static Entry answer(Option option) {
        return new Entry(Optional.empty(), option.words(), Optional.of(option.correct()), Optional.empty(), Words.of(option.explanation()));
    }

    /** A line for the question, one for each thing in it, one for each rule it breaks. */
    String text() {
        Stream<String> lines = Stream.of(
                Stream.of("%s: %s %s %s %s: %s".formatted(written, origin, kind, id, revision, stem)),
                options.stream().map(o -> marked(o.correct()) + o.text()), parts.stream().map(p -> "  " + p.text() + " -> " + placeOf(p)),
                answers.stream().map(a -> marked(a.correct()) + a.text()), margin.stream().map(m -> "  ± " + m),
                findings.stream().map(f -> "  ! " + f.message() + " [" + f.rule() + "]")).flatMap(s -> s);
        return lines.map(l -> l.replaceAll("\\s*\\R\\s*", " ")).collect(Collectors.joining("\n"));
    }

    private String placeOf(Entry part) {
        return places.stream().filter(p -> p.id().equals(part.place())).findFirst().map(Entry::text).orElse("");
    }

    private static String marked(Optional<Boolean> correct) {
        return correct.orElse(false) ? "  * " : "  - ";
    }
}
