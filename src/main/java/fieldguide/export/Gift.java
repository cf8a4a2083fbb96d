package fieldguide.export;

import fieldguide.content.Block;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Quantity;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions in Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format). It knows no columns and no orders: both become pairs to be
 * matched. Nor does it hold pictures, for which their descriptions stand.
 */
final class Gift {
    private static final Pattern CONTROL = Pattern.compile("[\\\\~=#{}:]");
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int DECIMALS = 5;

    private final StudyModule module;
    private final Markup markup = new Markup((file, target) -> Optional.empty());
    private final List<Export.LeftOut> leftOut = new ArrayList<>();

    Gift(StudyModule module) {
        this.module = module;
    }

    Export of(Quiz quiz, String name) {
        String category = "$CATEGORY: $course$/top/" + module.title().replace("/", "//").replaceAll("\\s+", " ") + "\n\n";
        String questions = quiz.questions().stream().flatMap(q -> written(q).stream()).collect(Collectors.joining("\n"));
        return Export.text(name + ".gift", "text/plain", category + questions, leftOut.toArray(Export.LeftOut[]::new));
    }

    private Optional<String> written(Question question) {
        Optional<String> reason = hindrance(question);
        reason.ifPresent(r -> leftOut.add(new Export.LeftOut(question.id(), r)));
        return reason.isPresent() ? Optional.empty() : Optional.of("// [id:%s] [tag:%s]\n::%s::[html]%s{%s}\n".formatted(question.id().replace("]", "\\]"),
                Kind.of(question), escaped(question.id()), escaped(markup.blocks(question.stem()) + unit(question)), answers(question)));
    }

    /** Why a question cannot be written; empty where it can. */
    private static Optional<String> hindrance(Question question) {
        if (question.stem().stream().flatMap(Block::all).anyMatch(b -> b instanceof Block.Figure figure && figure.alternative().isBlank())) {
            return Optional.of("GIFT holds no pictures, and this one has no description to stand for it.");
        }
        boolean arrow = question instanceof Writing writing && writing.foreseen().stream().anyMatch(f -> f.words().contains("->"));
        return arrow ? Optional.of("GIFT would take the arrow in the answer for a pair to be matched.") : Optional.empty();
    }

    private String answers(Question question) {
        return switch (question) {
            case Choice.TrueOrFalse statement when isTrueAndFalse(statement) -> trueOrFalse(statement);
            case Choice choice -> lines(Ordered.options(choice).stream().map(o -> option(o, choice)));
            case Placing placing -> pairs(placing);
            case Writing.Numeric numeric -> "#" + lines(numeric.foreseen().stream().flatMap(f -> number(f, numeric).stream()));
            case Writing writing -> lines(writing.foreseen().stream()
                    .map(f -> (f.correct() ? "=" : "=%0%") + escaped(f.words().replaceAll("\\s+", " ").replace("*", "\\*")) + feedback(f.explanation())));
        };
    }

    private static boolean isTrueAndFalse(Choice question) {
        return question.options().stream().allMatch(o -> o.words().matches("(?i)(?:true|false)\\.?"));
    }

    /** Feedback for who is wrong comes first. */
    private String trueOrFalse(Choice question) {
        Option key = question.keys().getFirst();
        Option other = question.options().stream().filter(o -> !o.correct()).findFirst().orElseThrow();
        return (key.words().toLowerCase(java.util.Locale.ROOT).startsWith("t") ? "TRUE" : "FALSE") + feedback(other.explanation())
                + feedback(key.explanation());
    }

    /** Of several keys each earns its share, and a wrong option takes all. */
    private String option(Option option, Choice question) {
        int keys = question.keys().size();
        String share = ALL.divide(new BigDecimal(keys), DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        String sign = keys == 1 ? option.correct() ? "=" : "~" : option.correct() ? "~%" + share + "%" : "~%-100%";
        return sign + escaped(markup.phrases(option.text())) + feedback(option.explanation());
    }

    private String pairs(Placing question) {
        Stream<String> pairs = Ordered.parts(question).stream()
                .map(p -> "=" + escaped(markup.phrases(p.text())) + " -> " + escaped(plain(Ordered.of(p, question))));
        Stream<String> idle = question.places().stream().filter(place -> question.parts().stream().noneMatch(p -> p.place().equals(place.id())))
                .map(place -> "= -> " + escaped(plain(place)));
        String why = new ItemHtml(markup).reasons(question);
        return lines(Stream.of(pairs, idle, Stream.of("####" + escaped(why))).flatMap(s -> s));
    }

    private static String plain(fieldguide.quiz.item.Place place) {
        return place.text().isEmpty() ? place.id() : place.words().replaceAll("\\s+", " ").replace("->", "→");
    }

    /** Numbers in the unit of the model answer; one in another unit says the same as the model or is left out. */
    private Optional<String> number(Option answer, Writing.Numeric question) {
        return Quantity.read(answer.words()).filter(q -> q.unit().equals(question.unit())).map(q -> (answer.correct() ? "=%100%" : "=%0%")
                + q.number().toPlainString() + ":" + (answer.correct() ? question.margin().toPlainString() : "0") + feedback(answer.explanation()));
    }

    private static String unit(Question question) {
        return question instanceof Writing.Numeric numeric ? numeric.unit().map(u -> "<p>Unit: " + Markup.escaped(u) + "</p>").orElse("") : "";
    }

    private String feedback(List<Block> explanation) {
        return "#" + escaped(markup.phrases(explanation));
    }

    private static String lines(Stream<String> answers) {
        return answers.map(a -> "\n\t" + a).collect(Collectors.joining("", "", "\n"));
    }

    private static String escaped(String text) {
        return CONTROL.matcher(text).replaceAll("\\\\$0").replace("\n", "\\n");
    }
}
