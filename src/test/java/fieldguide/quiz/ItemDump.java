package fieldguide.quiz;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as spec files write it: what is asked, then {@code *} before right options and {@code -} before wrong ones in the
 * order of the alphabet, {@code ->} between an entry and its place, numbers before steps; and for what is to be written
 * {@code =} (words), {@code $} (a command) or {@code #} (a number) before right answers, {@code !} before foreseen mistakes.
 */
final class ItemDump {
    private ItemDump() {}

    static String of(Question question) {
        return question.stemWords() + "\n" + (switch (question) {
            case Choice choice -> choice.options().stream().sorted(Comparator.comparing((Option o) -> !o.correct()).thenComparing(Option::words))
                    .map(o -> (o.correct() ? "* " : "- ") + o.words());
            case Placing.Order order -> IntStream.range(0, order.parts().size()).mapToObj(i -> (i + 1) + ". " + order.parts().get(i).words());
            case Placing placing -> Stream.concat(placing.parts().stream().map(p -> p.words() + " -> " + place(placing, p).words()),
                    placing.places().stream().filter(place -> placing.parts().stream().noneMatch(p -> p.place().equals(place.id())))
                            .map(p -> "-> " + p.words()));
            case Writing writing -> writing.foreseen().stream().map(f -> (f.correct() ? sign(writing) : "! ") + f.words() + margin(writing, f));
        }).collect(Collectors.joining("\n"));
    }

    private static Place place(Placing question, Part part) {
        return question.places().stream().filter(p -> p.id().equals(part.place())).findFirst().orElseThrow();
    }

    private static String sign(Writing question) {
        return switch (question) {
            case Writing.Command _ -> "$ ";
            case Writing.Numeric _ -> "# ";
            case Writing.Cloze _, Writing.ShortAnswer _ -> "= ";
        };
    }

    private static String margin(Writing question, Option answer) {
        return question instanceof Writing.Numeric numeric && answer.correct() && numeric.margin().signum() > 0 ? " ± " + numeric.margin() : "";
    }
}
