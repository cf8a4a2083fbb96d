package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.LeadingClause;
import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A point with the thing it speaks of.
 *
 * @param name of that thing
 * @param setting the time, place or condition in front of the clause that names it
 * @param rest what is said of it; empty where the point is the name alone and all is said below
 */
record About(Node node, Prose name, Optional<Prose> setting, Optional<Prose> rest) {
    private static final int LONGEST = 6;
    /** A subject with one of these is not the same thing without it. */
    private static final Set<String> PARTICULAR = Lexicon.words("some each other another many most several few every all any no both either neither "
            + "this that these those one two three four five six multiple various such first second third next last only");
    private static final Set<String> ANYONE = Lexicon.words("i you we it they he she there one some everyone users user people what");
    /** Last nouns of names that go without them later. */
    private static final Set<String> BODIES = Lexicon.words("system company corporation group university hospital institute agency foundation");
    private static final Set<String> KINDS = Lexicon.words("algorithm protocol technique method language");
    /** Names of makers, which stand in front of everything they make. */
    private static final Set<String> MAKERS = Lexicon.words("azure microsoft google amazon aws windows apache github");

    static Optional<About> of(Node node) {
        Phrase phrase = Phrase.of(node.text());
        if (node.number().isPresent() || phrase.size() == 0 || phrase.words().getFirst().verbatim() || node.text().toString().endsWith("?")
                || phrase.find(":", 0) >= 0 && phrase.find(":", 0) < phrase.size() - 1) {
            return Optional.empty();
        }
        if (Clause.firstVerb(phrase) < 0 && phrase.count() <= LONGEST && !node.isLead()) {
            return node.children().size() < 2 || !node.children().stream().allMatch(Node.class::isInstance) || isAnyone(phrase) ? Optional.empty()
                    : Optional.of(new About(node, node.text(), Optional.empty(), Optional.empty()));
        }
        return Subject.of(phrase).map(s -> of(node, s, Optional.empty())).orElseGet(() -> LeadingClause.parts(phrase)
                .filter(p -> !node.isLead()).flatMap(p -> Subject.of(Phrase.of(p.main())).flatMap(s -> of(node, s, Optional.of(p.setting())))));
    }

    private static Optional<About> of(Node node, Subject subject, Optional<Prose> setting) {
        Phrase name = Phrase.of(subject.name());
        boolean plain = !subject.isPronoun() && subject.length() <= LONGEST && !isAnyone(name) && !Verbs.isBase(subject.phrase().at(subject.verb() - 1));
        return plain ? Predicate.of(subject.phrase(), subject.verb()).map(p -> new About(node, subject.name(), setting, Optional.of(p))) : Optional.empty();
    }

    private static boolean isAnyone(Phrase name) {
        return name.isOneOf(0, ANYONE) || name.isOneOf(0, PARTICULAR) || name.isOneOf(0, Lexicon.POSSESSIVES) || name.find("and", 0) > 0;
    }

    boolean isSet() {
        return setting.isPresent();
    }

    /** Levels of points that would go one deeper below the name. */
    int height() {
        return rest.isPresent() ? height(node) : 0;
    }

    private static int height(Node node) {
        return 1 + node.children().stream().mapToInt(c -> c instanceof Node n ? height(n) : 1).max().orElse(0);
    }

    boolean isOf(Topic topic) {
        return key().equals(topic.key());
    }

    boolean isSame(About other) {
        return key().equals(other.key()) || isShortOf(this, other) || isShortOf(other, this);
    }

    private String key() {
        return Key.of(name);
    }

    /** "RBAC" for "role-based access control (RBAC)", "Northlight" for "Northlight Hospital". */
    private static boolean isShortOf(About small, About large) {
        String text = small.name.text();
        boolean capital = !text.isBlank() && Character.isUpperCase(text.charAt(0));
        List<String> words = List.of(large.key().split(" "));
        boolean begins = words.size() > 1 && words.getFirst().equals(small.key()) && !MAKERS.contains(small.key()) && large.name.text().indexOf('\'') < 0;
        boolean kind = begins && (BODIES.contains(words.getLast()) || words.size() == 2 && KINDS.contains(words.getLast()));
        return capital && (kind || large.name.text().contains("(" + text + ")") || isAcronym(text, large.name));
    }

    private static boolean isAcronym(String text, Prose name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.text().split("[\\s-]+")) {
            initials.append(word.isEmpty() || Lexicon.FUNCTION.contains(word.toLowerCase(Locale.ROOT)) ? "" : word.substring(0, 1));
        }
        return text.length() > 2 && text.equals(initials.toString().toUpperCase(Locale.ROOT));
    }

    /** What goes below the name. */
    List<Part> below() {
        if (rest.isEmpty()) {
            node.children().stream().filter(Node.class::isInstance).map(Node.class::cast)
                    .forEach(n -> n.reword(Splice.capitalised(withoutHas(Phrase.of(n.text())))));
            return node.children();
        }
        Prose told = withoutHas(Phrase.of(rest.get()));
        Prose said = setting.map(s -> Splice.capitalised(s).plus(": ").plus(Splice.lowered(told))).orElse(Splice.capitalised(told));
        node.say(said, List.of());
        return List.of(node);
    }

    /** "Has a history of training" says of the name: a history of training. */
    private static Prose withoutHas(Phrase phrase) {
        boolean has = phrase.isOneOf(0, Lexicon.words("has have")) && phrase.size() > 2;
        boolean more = phrase.reads(1, "more", "than") || phrase.isOneOf(1, Lexicon.ARTICLES);
        return has && (more || !Lexicon.FUNCTION.contains(phrase.at(1)) && !Verbs.isParticiple(phrase.at(1))) ? phrase.from(1) : phrase.prose();
    }
}
