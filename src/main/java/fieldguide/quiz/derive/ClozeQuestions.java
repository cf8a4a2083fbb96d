package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From sentences that define a term set in bold: which term is missing. */
final class ClozeQuestions {
    private static final int LONGEST = 240;
    private static final int FEWEST_WORDS = 7;
    private static final int LONGEST_TERM = 4;
    private static final Pattern BEFORE = Pattern.compile("(?:an?|the) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATED = Pattern.compile("^ \\((?<short>[A-Z][\\w-]{1,9})\\)");
    private static final Pattern DEFINES = Pattern.compile("^(?:is|are) (?:an?|the|one of|any|used|made|composed) .*|^(?:has|contains|consists) .*");
    private static final Pattern APPOSITION = Pattern.compile("^, (?:an?|the|one of) .*|^, which .*");
    private static final Pattern MAKER = Pattern.compile("^(?:Azure|Microsoft|Amazon|AWS|Google) (?=\\S+ \\S)");
    private static final Pattern REFERS_BACK = Pattern.compile("(?i)(?:it|this|that|these|those|they|he|she|both|such|here|then|there|also|however|so|we|i|let's) .*");

    private ClozeQuestions() {}

    static List<Draft> of(Unit unit, Terms terms) {
        return unit.body().all().flatMap(s -> s.blocks().stream()).flatMap(Block::all)
                .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .flatMap(p -> Sentences.of(p.prose()).stream()).flatMap(s -> draft(s, terms).stream()).toList();
    }

    private static Optional<Draft> draft(Prose sentence, Terms terms) {
        List<Mark> strong = sentence.marks().stream().filter(m -> m.kind() == Mark.Kind.STRONG).toList();
        boolean fit = strong.size() == 1 && sentence.length() <= LONGEST && sentence.text().split("\\s+").length >= FEWEST_WORDS
                && sentence.text().endsWith(".") && !REFERS_BACK.matcher(sentence).matches()
                && !Terms.isOrder(sentence.text());
        return fit ? draft(sentence, strong.getFirst(), terms) : Optional.empty();
    }

    private static Optional<Draft> draft(Prose sentence, Mark mark, Terms terms) {
        Prose term = sentence.slice(mark.from(), mark.to());
        Prose rest = sentence.slice(mark.to(), sentence.length());
        Matcher abbreviated = ABBREVIATED.matcher(rest);
        Prose behind = abbreviated.lookingAt() ? rest.slice(abbreviated.end(), rest.length()) : rest;
        Prose before = sentence.slice(0, mark.from());
        boolean opens = before.isBlank() || BEFORE.matcher(before).matches();
        boolean defined = opens ? DEFINES.matcher(behind.strip()).matches() : APPOSITION.matcher(behind).matches();
        boolean told = Wording.telling(before.text() + " " + behind.text()).stream().anyMatch(Wording.telling(term.text())::contains);
        if (!defined || told || term.text().split("\\s+").length > LONGEST_TERM || term.text().length() < 3 || !term.text().matches(".*\\p{L}.*")) {
            return Optional.empty();
        }
        List<Candidate> answers = new ArrayList<>(List.of(new Candidate(term, sentence)));
        alternatives(term, abbreviated.reset().lookingAt() ? abbreviated.group("short") : "", terms)
                .forEach(a -> answers.add(new Candidate(Prose.added(sentence.source(), a), sentence)));
        Prose stem = Prose.added(sentence.source(), "Which term is missing? “").plus(open(before)).plus(Asked.GAP).plus(behind).plus("”");
        return Optional.of(new WritingDraft("cloze | " + Wording.key(term.text()), WritingDraft.Kind.WORDS,
                List.of(new Block.Paragraph(stem, sentence.span().orElseThrow())), answers, sentence.span().orElseThrow()));
    }

    /** "A" and "an" would tell how the term begins. */
    private static Prose open(Prose before) {
        Matcher article = Pattern.compile("(?i)\\ban? $").matcher(before);
        return article.find() ? before.slice(0, article.start() + 1).plus("(n) ") : before;
    }

    /**
     * The abbreviation beside it, the name without its maker, and a longer name of the module that begins with it. One that goes on with
     * a capital is another thing's name.
     */
    private static Stream<String> alternatives(Prose term, String abbreviation, Terms terms) {
        Stream<String> plain = Stream.of(MAKER.matcher(term).replaceFirst(""), abbreviation).filter(a -> !a.isEmpty());
        Stream<String> longer = terms.all().stream().map(t -> t.name().text())
                .filter(n -> Wording.key(n).startsWith(Wording.key(term.text()) + " ") && !Character.isUpperCase(n.charAt(Math.min(n.length() - 1, term.length() + 1))));
        return Stream.concat(plain, longer).filter(a -> !a.equals(term.text())).distinct();
    }
}
