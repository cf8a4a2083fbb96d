package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From sentences that state a time, a limit or a port: which number is missing. */
final class NumberQuestions {
    private static final int LONGEST = 200;
    private static final int MOST_NUMBERS = 2;
    private static final String UNITS = "milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|%|bytes?|[KMGT]i?B"
            + "|(?:[a-z-]+ ){0,2}(?:requests|calls|attempts|characters|objects|identities|resources|users|members|groups|machines|tokens|times"
            + "|items|messages|connections|regions|zones|nodes|instances)";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,:/+-])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?![\\w,:/+-]|\\.\\d)");
    private static final Pattern UNIT = Pattern.compile("^[ \\u00A0-]?(?<unit>" + UNITS + ")\\b");
    private static final Pattern MEASURE = Pattern.compile("(?:milli)?seconds?|minutes?|hours?|days?|weeks?|percent|%|bytes?|[KMGT]i?B");
    private static final Pattern PORT = Pattern.compile("(?i).*\\bport $");
    private static final Pattern REFERS_BACK = Pattern.compile("(?i)(?:it|its|this|that|these|those|they|their|he|she|both|such|here|then|there|also"
            + "|however|so|therefore|for example|for instance|after that|the (?:previous|above|figure|example))[ ,].*|.*\\b(?:this|these|the following"
            + "|step \\d|unit \\d|exercise|ago|minutes? (?:read|to complete)|(?:19|20)\\d\\d)\\b.*");
    /** Steps of an exercise, the terms of a case that is made up, and answers to other questions are no facts to know. */
    private static final Pattern CASE = Pattern.compile("(?i)(?:solution: |box \\d|the answer is |(?-i:[A-E])(?:[.:] | is (?:in)?correct)|option (?-i:[A-E])\\b).*|(?:wait|ensure|run|move|set|update|configure|for anyone|customers|regulations|enter|select|choose|"
            + "use|add|create|type|increase|change)\\b.*|.*[,;] (?:wait|select|enter|choose|click|run|set|type|press|refresh)\\b.*|.*\\b(?:must|you (?:configure|want|need|have|are|plan)|need to|requested"
            + "|we|our|my|some customers|is correct|is incorrect|[A-Z][a-z]+ said)\\b.*");
    /** The same quantity in another unit stands beside it. */
    private static final Pattern TWICE = Pattern.compile(".*\\b\\d[\\d,.]*[ -]?(?:bits?|bytes?|[KMGT]i?B)?\\b.{0,20}\\b(?:or|=|equals|i\\.e\\.,?) \\d.*");
    /** Words whose number is a name. */
    private static final Pattern NAMED = Pattern.compile("(?i).*\\b(?:layer|level|step|unit|version|tier|type|phase|generation|gen|part|chapter|class"
            + "|option|status|code|figure|table|day|week) $");

    /** @param unit empty for a number that counts, whose unit stays in the sentence */
    private record Figure(int from, int to, String unit) {}

    private NumberQuestions() {}

    static List<Draft> of(Unit unit) {
        return unit.body().all().flatMap(s -> s.blocks().stream()).flatMap(Block::all)
                .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .flatMap(p -> Sentences.of(p.prose()).stream()).flatMap(NumberQuestions::drafts).toList();
    }

    private static Stream<Draft> drafts(Prose sentence) {
        List<MatchResult> numbers = NUMBER.matcher(sentence).results().toList();
        boolean fit = !numbers.isEmpty() && numbers.size() <= MOST_NUMBERS && sentence.length() <= LONGEST && sentence.text().endsWith(".")
                && !REFERS_BACK.matcher(sentence).matches() && !CASE.matcher(sentence).matches() && !TWICE.matcher(sentence).matches() && numbers.stream().map(n -> n.group("number")).distinct().count() == numbers.size();
        return fit ? numbers.stream().flatMap(n -> figure(sentence, n).stream()).limit(1).map(f -> draft(sentence, f)) : Stream.empty();
    }

    private static Optional<Figure> figure(Prose sentence, MatchResult number) {
        String before = sentence.text().substring(0, number.start());
        long uses = Pattern.compile("(?<!\\d)" + Pattern.quote(number.group("number")) + "(?!\\d)").matcher(sentence).results().count();
        if (sentence.isVerbatimAt(number.start()) || NAMED.matcher(before).matches() || uses > 1) {
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(sentence.text().substring(number.end()));
        boolean counted = unit.lookingAt();
        boolean port = PORT.matcher(before).matches();
        return counted || port ? Optional.of(new Figure(number.start(), number.end(),
                counted && MEASURE.matcher(unit.group("unit")).matches() ? unit.group("unit") : "")) : Optional.empty();
    }

    private static Draft draft(Prose sentence, Figure figure) {
        Prose number = sentence.slice(figure.from(), figure.to());
        Prose answer = figure.unit().isEmpty() ? number
                : sentence.slice(figure.from(), sentence.text().indexOf(figure.unit(), figure.to()) + figure.unit().length());
        Prose stem = Prose.added(sentence.source(), "Which number is missing? “").plus(sentence.slice(0, figure.from())).plus(Asked.GAP)
                .plus(sentence.slice(figure.to(), sentence.length())).plus("”");
        return new WritingDraft("number | " + Wording.key(sentence.text().replaceAll("\\d", "")), WritingDraft.Kind.NUMBER,
                List.of(new Block.Paragraph(stem, sentence.span().orElseThrow())), List.of(new Candidate(answer, sentence)), sentence.span().orElseThrow());
    }
}
