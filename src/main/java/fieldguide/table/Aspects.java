package fieldguide.table;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in which respect a sentence speaks of its subject. A sentence that fits none is left to the guide. */
final class Aspects {
    private static final Pattern CONDITION =
            Pattern.compile("^((?:If|When|After|Before|Once) [^,]{3,60}), +(?=\\S)");
    private static final Pattern DELETION = Pattern.compile("\\b(?:deleted?s?|removed?s?)\\b");
    private static final Pattern CREATED = Pattern.compile(
            "^(?:(?:is|are|gets?)\\s+)?(?=(?:enabled|created|made|built|deployed|provisioned|set up|installed)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LIFECYCLE = Pattern.compile("^The life-?\\s?cycles? of .{3,60}? (?:is|are) +(?=\\S)");
    private static final Pattern ROLES = Pattern.compile("\\b(?:needs?|requires?)\\b.*\\broles?\\b");
    private static final Pattern SHARING = Pattern.compile(
            "\\b(?=(?:can|can't|cannot|may|must)\\b.{0,20}\\b(?:shared|(?:associated|used) with|assigned to|attached to)\\b)");
    private static final Pattern USE = Pattern.compile(
            "\\b(?:used (?:for|to)|(?:great|ideal|best|good|(?:well )?suited|designed|intended|optimi[sz]ed|useful) for"
                    + "|used when) +(?=\\S)");
    private static final Pattern IS = Pattern.compile("^(?:is|are) +(?=\\S)");

    private Aspects() {}

    /** @param first whether it is the sentence that introduces its subject */
    static Optional<Statement> of(Prose sentence, boolean first) {
        return condition(sentence)
                .or(() -> behind(LIFECYCLE, sentence, "Lifecycle", true))
                .or(() -> roles(sentence))
                .or(() -> first ? behind(CREATED, sentence, "Creation", true) : Optional.empty())
                .or(() -> first ? behind(IS, sentence, "What it is", false) : Optional.empty())
                .or(() -> first && opensWithNoun(sentence) ? behind(Pattern.compile("^"), sentence, "What it is", false)
                        : Optional.empty())
                .or(() -> found(SHARING, sentence, "Sharing"))
                .or(() -> found(USE, sentence, "Use"));
    }

    /** A row of its own for what happens under the same condition; deletions are worth one even alone. */
    private static Optional<Statement> condition(Prose sentence) {
        Matcher m = CONDITION.matcher(sentence);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean deletion = DELETION.matcher(m.group(1)).find();
        return Optional.of(new Statement(deletion ? "deletion" : Wording.key(m.group(1)), sentence.slice(0, m.end(1)),
                rest(sentence, m.end()), sentence, deletion));
    }

    private static Optional<Statement> roles(Prose sentence) {
        List<Mark> names = sentence.marks().stream().filter(m -> m.kind() == Mark.Kind.STRONG).toList();
        Matcher m = ROLES.matcher(sentence);
        if (names.isEmpty() || !m.find() || names.getFirst().from() < m.start()) {
            return Optional.empty();
        }
        Prose said = sentence.slice(names.getFirst().from(), names.getLast().to());
        return Optional.of(statement("Roles needed", said, sentence, true));
    }

    private static Optional<Statement> behind(Pattern opening, Prose sentence, String label, boolean common) {
        Matcher m = opening.matcher(sentence);
        return m.lookingAt() ? Optional.of(statement(label, rest(sentence, m.end()), sentence, common)) : Optional.empty();
    }

    private static Optional<Statement> found(Pattern predicate, Prose sentence, String label) {
        Matcher m = predicate.matcher(sentence);
        return m.find() ? Optional.of(statement(label, rest(sentence, m.start()), sentence, false)) : Optional.empty();
    }

    private static Statement statement(String label, Prose said, Prose sentence, boolean common) {
        return new Statement(Wording.key(label), Prose.added(sentence.source(), label), said, sentence, common);
    }

    private static boolean opensWithNoun(Prose sentence) {
        return sentence.text().matches("^(?:An?|The|[A-Z][\\w-]+ (?:\\w+ )?(?:for|of|that|with)) .*");
    }

    private static Prose rest(Prose sentence, int from) {
        Prose rest = Wording.withoutStop(sentence.slice(from, sentence.length()));
        return Wording.capitalised(rest);
    }
}
