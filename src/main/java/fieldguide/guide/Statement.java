package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Captions;
import fieldguide.guide.cut.Contrast;
import fieldguide.guide.cut.Cutter;
import fieldguide.guide.cut.LeadingClause;
import fieldguide.guide.cut.Objection;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.cut.Openings;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.cut.Trims;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence that carries a fact, understood as far as the rules go.
 *
 * @param setting the condition, time or place in front of the clause that has the subject
 */
record Statement(Prose sentence, Opening opening, Optional<Prose> setting, Optional<Subject> subject) {
    /** What begins with these is no condition, time or place, and so no label. */
    private static final Set<String> BESIDE = Lexicon.words("along unlike like instead rather besides");
    private static final int LONGEST_SUBJECT = 8;

    static Statement of(Prose sentence) {
        return of(sentence, sentence);
    }

    /** @param text the part of the sentence that has not become a label already */
    static Statement of(Prose sentence, Prose text) {
        Phrase trimmed = Trims.of(Splice.unstopped(text));
        boolean pointsBack = trimmed.isOneOf(0, Lexicon.DEMONSTRATIVES);
        Opening opening = Captions.of(trimmed).filter(c -> !pointsBack || !Verbs.isThirdPerson(Phrase.of(c).at(0))).map(c -> new Opening(Opening.Link.FREE, Optional.empty(), c))
                .orElseGet(() -> Openings.of(trimmed));
        boolean plain = opening.link() == Opening.Link.FREE && opening.label().isEmpty() && !sentence.toString().endsWith("?");
        if (!plain) {
            return new Statement(sentence, opening, Optional.empty(), Optional.empty());
        }
        Phrase phrase = Phrase.of(opening.rest());
        Optional<Subject> subject = Subject.of(phrase);
        return subject.isPresent() ? new Statement(sentence, opening, Optional.empty(), subject) : set(sentence, opening, phrase);
    }

    /** "If it fails, the queue retries": of the queue, in a setting. */
    private static Statement set(Prose sentence, Opening opening, Phrase phrase) {
        Optional<LeadingClause.Parts> parts = Contrast.compares(phrase) ? Optional.empty() : LeadingClause.parts(phrase);
        Optional<Subject> subject = parts.flatMap(p -> Subject.of(Phrase.of(p.main())))
                .filter(s -> !s.isPronoun() && !Verbs.isBase(s.phrase().at(s.verb())));
        return new Statement(sentence, opening, subject.flatMap(_ -> parts.map(LeadingClause.Parts::setting)), subject);
    }

    Opening.Link link() {
        return opening.link();
    }

    Reference reference() {
        return new Reference(sentence, opening);
    }

    /** The same where nothing stands before it that "But it" could speak of, or "this action" without its noun. */
    Statement named() {
        return reference().noun().map(this::saying).orElseGet(() -> saying(Openings.resolved(opening.rest())));
    }

    /** The same in other words. */
    Statement saying(Prose words) {
        return new Statement(sentence, new Opening(opening.link(), Optional.empty(), words), setting, subject);
    }

    /** The same below a point that names "these people". */
    Statement below(Node point) {
        return opening.label().isEmpty() ? reference().complement(point.sentences().getLast()).map(this::saying).orElse(this) : this;
    }

    List<Node> nodes() {
        return nodes(opening.rest(), opening.label().map(l -> Prose.added(sentence.source(), l)));
    }

    private List<Node> nodes(Prose text, Optional<Prose> label) {
        List<Piece> pieces = Cutter.pieces(text, label.isPresent());
        List<Piece> labelled = label.isEmpty() ? pieces : pieces.size() == 1 ? List.of(pieces.getFirst().labelled(label))
                : List.of(Piece.of(label.get().plus(":"), pieces));
        return labelled.stream().map(p -> Node.of(p, sentence)).toList();
    }

    /** The bullets of its predicate alone, to stand below the subject; none where it cannot do without. */
    List<Node> predicates() {
        return setting.filter(s -> Phrase.of(s).isOneOf(0, BESIDE)).isPresent() ? inline() : predicate().map(p -> nodes(p, setting)).orElse(List.of());
    }

    /** The same where a label stands in front already, so that its setting must not be another. */
    List<Node> inline() {
        return predicate().map(p -> nodes(setting.map(s -> s.plus(", ").plus(p)).orElse(p), Optional.empty())).orElse(List.of());
    }

    private Optional<Prose> predicate() {
        if (opening.link() == Opening.Link.SAME_SUBJECT) {
            return Optional.of(opening.rest());
        }
        return subject.filter(s -> !s.isPronoun() && s.length() <= LONGEST_SUBJECT).flatMap(s -> Predicate.of(s.phrase(), s.verb()));
    }

    boolean isObjection() {
        return opening.label().filter("But"::equals).isPresent();
    }

    /** Whether it only begins with "But": what it says limits nothing of the point before, as it has a subject of its own. */
    boolean objectsToAnother(Node point) {
        return isObjection() && Objection.isOfAnother(point.sentences().getLast(), reference().unconnected().prose());
    }

    /** The same as a sentence that follows none. */
    Statement standing() {
        return of(sentence, Splice.capitalised(opening.rest()));
    }

    boolean isQuestion() {
        return sentence.toString().endsWith("?");
    }

    /** Whether its predicate is a verb that asks who, not a description: "stores …", not "built for …". */
    boolean tellsWithVerb() {
        return predicate().map(Phrase::of).filter(p -> Lexicon.AUXILIARIES.contains(p.at(0)) || Verbs.isThirdPerson(p.at(0))
                || subject.filter(s -> !Lexicon.BE.contains(s.phrase().at(s.verb()))).isPresent()).isPresent();
    }

    /** Whether its subject can go where the reader knows it; not if it is a link, which would go with it. */
    boolean canElide() {
        return predicate().isPresent() && subject.filter(s -> s.isLinked() || s.givesName()).isEmpty();
    }

    /** "When the pump stops, the valve closes" below a heading on the valve: "When the pump stops: closes" would be said of the pump. */
    boolean isSetByAnother() {
        return setting.flatMap(c -> Subject.of(Phrase.of(c), 1)).filter(s -> !s.isPronoun() && !s.key().equals(key())).isPresent();
    }

    String key() {
        return subject.filter(s -> !s.isPronoun()).map(Subject::key).orElse("");
    }
}
