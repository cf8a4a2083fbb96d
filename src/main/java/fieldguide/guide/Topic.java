package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a heading or the term of a list item speaks of; sentences below it need not name it again.
 *
 * @param head the last word of a term, by which sentences below it may call the whole; empty for a heading
 * @param doer who does what the items of a list tell, as the sentence before the list says
 * @param isPlural whether "they" may speak of it
 * @param isFar whether points on other things stand between a heading and what comes next
 */
record Topic(String key, String head, String doer, boolean isPlural, boolean isFar) {
    static final Topic NONE = new Topic("");
    private static final int LONGEST_TERM = 5;
    private static final Set<String> LEADS = Lexicon.words("what is are about overview introduction to understand explore introducing "
            + "discover describe learn define of use using does do mean");

    Topic(String key) {
        this(key, "", "", false, false);
    }

    Topic doneBy(String somebody) {
        return new Topic(key, head, somebody, isPlural, isFar);
    }

    /** The same as the name of a thing that sentences below it define. */
    Topic asTerm() {
        return new Topic(key, key.substring(key.lastIndexOf(' ') + 1), doer, isPlural, false);
    }

    boolean isTerm() {
        return !head.isEmpty();
    }

    /** The same behind points on other things: what a heading speaks of has to be named again, but not the term of a list item. */
    Topic far() {
        return new Topic(key, head, doer, isPlural, head.isEmpty());
    }

    /** The same behind some points, which may be on other things. */
    Topic behind(List<Part> points) {
        return !isFar && !key.isEmpty() && points.stream().anyMatch(p -> p instanceof Node n && isOther(n)) ? far() : this;
    }

    private boolean isOther(Node point) {
        Phrase phrase = Phrase.of(point.text());
        return Subject.of(phrase).filter(s -> !s.isPronoun() && !s.key().equals(key)).isPresent() || !point.children().isEmpty() && Clause.firstVerb(phrase) < 0;
    }

    static Topic of(Prose heading) {
        Phrase phrase = Phrase.of(heading);
        int from = 0;
        while (from < phrase.size() - 1 && (LEADS.contains(phrase.at(from)) || phrase.isOneOf(from, Lexicon.ARTICLES)
                || phrase.at(from).equals("what's"))) {
            from++;
        }
        return new Topic(Key.of(phrase.from(from)), "", "", Subject.isPlural(phrase.at(phrase.size() - 1)), false);
    }

    /** What stands below a list item that is no more than a name. */
    static Topic ofTerm(Node item) {
        Phrase phrase = Phrase.of(item.text());
        boolean name = item.children().isEmpty() && phrase.size() <= LONGEST_TERM && Clause.firstVerb(phrase) < 0;
        return name ? of(item.text()).asTerm() : NONE;
    }

    /** Whether the heading says already that a list of aims follows. */
    boolean isObjectives() {
        return words(key).contains("objective");
    }

    boolean is(Statement statement) {
        return !isFar && !statement.key().isEmpty() && (statement.key().equals(key) && !statement.isSetByAnother() || statement.key().equals(doer) || isHead(statement)) && statement.canElide()
                && !(head.isEmpty() && looksLikeOrder(statement));
    }

    /** "The disk" below "Temporary disk". */
    private boolean isHead(Statement statement) {
        boolean the = !head.isEmpty() && statement.subject().filter(s -> s.phrase().at(s.from()).equals("the")).isPresent();
        return the && !head.equals(key) && statement.key().equals(head);
    }

    /** "When the identity is enabled" below that identity: "When enabled". */
    Prose shortened(Prose sentence) {
        Phrase phrase = Phrase.of(sentence);
        boolean condition = phrase.isOneOf(0, Lexicon.words("when if once until unless")) && phrase.isOneOf(1, Lexicon.ARTICLES)
                && phrase.isOneOf(3, Lexicon.words("is are")) && Verbs.isParticiple(phrase.at(4)) && phrase.at(5).equals(",");
        boolean mine = condition && !key.isEmpty() && (key + " ").endsWith(Key.stem(phrase.at(2)) + " ") && (key.equals(Key.stem(phrase.at(2)))
                || " -".indexOf(key.charAt(key.length() - Key.stem(phrase.at(2)).length() - 1)) >= 0);
        return mine ? phrase.slice(0, 1).plus(" ").plus(phrase.from(4)) : sentence;
    }

    /** "The lifecycle of a user-assigned identity is …" below that identity: "Lifecycle: …". */
    Optional<Piece> aspect(Statement statement) {
        Subject subject = key.isEmpty() ? null : statement.subject().orElse(null);
        if (subject == null || subject.isPronoun() || statement.setting().isPresent() || !statement.canElide()) {
            return Optional.empty();
        }
        int of = subject.phrase().find("of", subject.from());
        if (of < 0 || of >= subject.verb() - 1) {
            return Optional.empty();
        }
        Set<String> mine = words(key);
        if (mine.size() > LONGEST_TERM) {
            return Optional.empty();
        }
        boolean same = mine.containsAll(words(Key.of(subject.phrase().slice(of + 1, subject.verb()))));
        int start = subject.phrase().isOneOf(subject.from(), Lexicon.ARTICLES) ? subject.from() + 1 : subject.from();
        return same && start < of ? Predicate.of(subject.phrase(), subject.verb())
                .map(p -> Piece.labelled(subject.phrase().slice(start, of), p)) : Optional.empty();
    }

    private static Set<String> words(String key) {
        return Stream.of(key.replace('-', ' ').split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** "Provide an identity" for "Identities provide an identity". */
    private static boolean looksLikeOrder(Statement statement) {
        return statement.subject().filter(s -> Verbs.isBase(s.phrase().at(s.verb()))).isPresent();
    }
}
