package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Captions;
import fieldguide.guide.cut.Cutter;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.cut.Openings;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.cut.Trims;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Optional;

/** A sentence that carries a fact, understood as far as the rules go. */
record Statement(Prose sentence, Opening opening, Optional<Subject> subject) {
    private static final int LONGEST_SUBJECT = 8;

    static Statement of(Prose sentence) {
        return of(sentence, sentence);
    }

    /** @param text the part of the sentence that has not become a label already */
    static Statement of(Prose sentence, Prose text) {
        Phrase trimmed = Trims.of(Splice.unstopped(text));
        Opening opening = Captions.of(trimmed).map(c -> new Opening(Opening.Link.FREE, Optional.empty(), c))
                .orElseGet(() -> Openings.of(trimmed));
        boolean plain = opening.link() == Opening.Link.FREE && opening.label().isEmpty() && !sentence.toString().endsWith("?");
        return new Statement(sentence, opening, plain ? Subject.of(Phrase.of(opening.rest())) : Optional.empty());
    }

    Opening.Link link() {
        return opening.link();
    }

    /** The same where nothing stands before it that "But" could speak of. */
    Statement unlabelled() {
        return new Statement(sentence, new Opening(opening.link(), Optional.empty(), opening.rest()), subject);
    }

    List<Node> nodes() {
        List<Piece> pieces = Cutter.pieces(opening.rest(), opening.label().isPresent());
        Optional<Prose> label = opening.label().map(l -> Prose.added(sentence.source(), l));
        List<Piece> labelled = label.isEmpty() ? pieces : pieces.size() == 1 ? List.of(pieces.getFirst().labelled(label))
                : List.of(Piece.of(label.get().plus(":"), pieces));
        return labelled.stream().map(p -> Node.of(p, sentence)).toList();
    }

    /** The bullets of its predicate alone, to stand below the subject; none where it cannot do without. */
    List<Node> predicates() {
        return predicate().map(p -> Cutter.pieces(p).stream().map(piece -> Node.of(piece, sentence)).toList()).orElse(List.of());
    }

    private Optional<Prose> predicate() {
        if (opening.link() == Opening.Link.SAME_SUBJECT) {
            return Optional.of(opening.rest());
        }
        return subject.filter(s -> !s.isPronoun() && s.length() <= LONGEST_SUBJECT).flatMap(s -> Predicate.of(s.phrase(), s.verb()));
    }

    /** Whether the sentence began with the very thing that it now stands below. */
    boolean isElided() {
        String first = Phrase.of(sentence).at(0);
        return Lexicon.DEMONSTRATIVES.contains(first) || Lexicon.THIRD_PERSON.contains(first);
    }

    boolean isQuestion() {
        return sentence.toString().endsWith("?");
    }

    boolean canElide() {
        return predicate().isPresent();
    }

    String key() {
        return subject.filter(s -> !s.isPronoun()).map(Subject::key).orElse("");
    }
}
