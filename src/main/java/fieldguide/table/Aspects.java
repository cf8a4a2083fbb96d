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
    private static final Pattern CREATION = Pattern.compile("(After|Before|Once) [^,]{2,40} (?:is|are|has been|have been) created");
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

    private static final Pattern PROPERTY =
            Pattern.compile("^(?:The (?<name>[a-z]+(?: [a-z]+)?) of .{3,60}?|Its (?<own>[a-z]+(?: [a-z]+)?)) (?:is|are) +(?=\\S)");
    private static final String VERBS = "(?<name>costs?|supports?|stores?|holds?|runs?|uses?|provides?|offers?|requires?|needs?|allows?|includes?"
            + "|contains?|lasts?|weighs?|takes?|reads?|writes?|returns?|sends?|keeps?|works? with) +(?=\\S)";
    private static final Pattern VERB = Pattern.compile("^(?:It|They|This [a-z]+|These [a-z]+|(?:An?|The|Each) [^,.:]{2,40}?) " + VERBS);
    private static final Pattern VERB_FIRST = Pattern.compile("^" + VERBS);

    private Aspects() {}

    /** @param first whether it is the sentence that introduces its subject */
    static Optional<Statement> of(Prose sentence, boolean first) {
        return labelled(sentence)
                .or(() -> condition(sentence))
                .or(() -> behind(LIFECYCLE, sentence, "Lifecycle", true))
                .or(() -> roles(sentence))
                .or(() -> first ? behind(CREATED, sentence, "Creation", true) : Optional.empty())
                .or(() -> first ? named(VERB_FIRST, sentence) : Optional.empty())
                .or(() -> first ? behind(IS, sentence, "What it is", false) : Optional.empty())
                .or(() -> first && opensWithNoun(sentence) ? behind(Pattern.compile("^"), sentence, "What it is", false)
                        : Optional.empty())
                .or(() -> found(SHARING, sentence, "Sharing"))
                .or(() -> found(USE, sentence, "Use"))
                .or(() -> named(PROPERTY, sentence))
                .or(() -> named(VERB, sentence));
    }

    /** A row of its own for what happens under the same condition; deletions are worth one even alone. */
    private static Optional<Statement> condition(Prose sentence) {
        Matcher m = CONDITION.matcher(sentence);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean deletion = DELETION.matcher(m.group(1)).find();
        Matcher creation = CREATION.matcher(m.group(1));
        Prose label = creation.matches() ? sentence.slice(0, creation.end(1)).plus(" creation") : sentence.slice(0, m.end(1));
        return Optional.of(new Statement(deletion ? "deletion" : Wording.key(label.text()), label,
                rest(sentence, m.end()), sentence, deletion));
    }

    /** "**Best for**: racing" names its respect itself. */
    private static Optional<Statement> labelled(Prose sentence) {
        Optional<Mark> bold = sentence.marks().stream().filter(m -> m.kind() == Mark.Kind.STRONG && m.from() == 0).findFirst();
        return bold.flatMap(b -> {
            int end = sentence.text().startsWith(":", b.to()) ? b.to() + 1 : sentence.charAt(b.to() - 1) == ':' ? b.to() : -1;
            Prose label = Wording.withoutStop(sentence.slice(0, b.to())).with(List.of());
            return end < 0 || end == sentence.length() ? Optional.empty()
                    : Optional.of(new Statement(Wording.key(label.text()), label, rest(sentence, end), sentence, false));
        });
    }

    /** The sentence's own word for its respect is the row's name. */
    private static Optional<Statement> named(Pattern opening, Prose sentence) {
        Matcher m = opening.matcher(sentence);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean own = m.group("name") == null;
        Prose name = sentence.slice(m.start(own ? "own" : "name"), m.end(own ? "own" : "name"));
        String key = Wording.key(name.text());
        return Optional.of(new Statement(key.endsWith("s") ? key.substring(0, key.length() - 1) : key, Wording.capitalised(name),
                rest(sentence, m.end()), sentence, false));
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
