package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;

/** Cuts between main clauses: at a semicolon, and at a comma before "but", "so" or "and". */
public final class Clauses implements Cut {
    private static final int SHORTEST = 3;
    /** Words of a sentence that shows both sides at a glance. */
    private static final int SHORT = 16;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int semicolon = phrase.find(";", 0);
        if (semicolon > SHORTEST && !isMarked(phrase, semicolon) && semicolon + SHORTEST < phrase.size() && phrase.find(";", semicolon + 1) < 0) {
            return Optional.of(behindSemicolon(phrase, semicolon));
        }
        for (int comma = phrase.find(",", SHORTEST); comma > 0; comma = phrase.find(",", comma + 1)) {
            Optional<List<Piece>> pieces = at(phrase, comma);
            if (pieces.isPresent()) {
                return pieces;
            }
        }
        return Optional.empty();
    }

    /** A semicolon in a name or line of code that is set off in bold. */
    private static boolean isMarked(Phrase phrase, int i) {
        return phrase.prose().marks().stream().anyMatch(m -> m.from() < phrase.words().get(i).from() && m.to() >= phrase.words().get(i).to());
    }

    private static List<Piece> behindSemicolon(Phrase phrase, int semicolon) {
        Prose first = phrase.slice(0, semicolon);
        Phrase second = Phrase.of(phrase.from(semicolon + 1));
        if (second.at(0).equals("which")) {
            return List.of(Piece.of(first, List.of(Piece.of(second.from(1)))));
        }
        if (LeadingClause.isDoneBefore(Phrase.of(first))) {
            return List.of(Piece.labelled(first, Trims.of(second.prose()).prose()));
        }
        Opening opening = Openings.of(second);
        if (Verbs.isIng(second.at(0)) && Subject.of(second).isEmpty()) {
            return List.of(Piece.of(first, List.of(Piece.of(opening.rest()))));
        }
        if (opening.link() == Opening.Link.FREE && opening.label().isEmpty()) {
            return List.of(Piece.of(first), Piece.of(opening.rest()));
        }
        return List.of(Piece.of(first, List.of(labelled(opening))));
    }

    private static Optional<List<Piece>> at(Phrase phrase, int comma) {
        int start = phrase.reads(comma + 1, "however", ",") ? comma + 3 : comma + 2;
        boolean clause = start + 1 < phrase.size() && !isOpen(phrase, start) && (ClauseEnd.opensClause(phrase, start) || Insertion.interrupts(phrase, start) || Lexicon.AUXILIARIES.contains(phrase.at(start)));
        if (!clause) {
            return Optional.empty();
        }
        return switch (phrase.at(comma + 1)) {
            case "but" -> notOnly(phrase, comma) ? Optional.empty() : contrast(phrase, comma);
            case "whereas", "while" -> held(phrase, comma);
            case "however" -> against(phrase, comma);
            case "so" -> phrase.at(start).equals("that") ? Optional.empty() : below(phrase, comma, "So");
            case "and" -> Verbs.isBase(phrase.at(start)) || Lexicon.AUXILIARIES.contains(phrase.at(start)) || inSeries(phrase, comma)
                    ? Optional.empty() : beside(phrase, comma, start);
            default -> Optional.empty();
        };
    }

    /** "…, but before it can be used": a condition without a main clause. */
    private static boolean isOpen(Phrase phrase, int start) {
        Phrase rest = Phrase.of(phrase.from(start));
        return LeadingClause.isCondition(rest) && ClauseEnd.of(rest) < 0 && rest.find(",", 0) < 0;
    }

    private static boolean notOnly(Phrase phrase, int comma) {
        int not = phrase.find("not", 0);
        return not >= 0 && not < comma && phrase.isOneOf(not + 1, Lexicon.words("only just"));
    }

    /** Behind "because", "if" and the like the second clause may belong to them as well. */
    private static boolean isSubordinate(Phrase phrase, int comma) {
        for (int i = 1; i < comma; i++) {
            if (phrase.isOneOf(i, Lexicon.words("because if when unless so although whether that how why"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inSeries(Phrase phrase, int comma) {
        int before = phrase.find(",", 1);
        return before > 0 && before < comma;
    }

    /** "…, but a few examples include A" objects to nothing. */
    private static Optional<List<Piece>> contrast(Phrase phrase, int comma) {
        int examples = phrase.find("examples", comma);
        boolean names = examples > 0 && examples - comma <= 4 && phrase.isOneOf(examples + 1, Lexicon.words("include are"));
        return !names ? against(phrase, comma)
                : Optional.of(List.of(Piece.of(phrase.slice(0, comma), List.of(Piece.labelled("Examples", phrase.from(examples + 2))))));
    }

    /** "A does this, but B does that": beside each other where B is nothing of A. */
    private static Optional<List<Piece>> against(Phrase phrase, int comma) {
        Prose first = phrase.slice(0, comma);
        Prose second = phrase.from(phrase.at(comma + 2).equals(",") ? comma + 3 : comma + 2);
        boolean beside = Length.of(phrase) > SHORT && isFree(phrase, comma) && Objection.isOfAnother(first, second);
        return beside ? Optional.of(List.of(Piece.of(first), Piece.of(second))) : below(phrase, comma, "But");
    }

    /** "A does this, while B does that": two things held against each other stand beside each other. */
    private static Optional<List<Piece>> held(Phrase phrase, int comma) {
        Prose first = phrase.slice(0, comma);
        Prose second = phrase.from(comma + 2);
        boolean whereas = phrase.at(comma + 1).equals("whereas");
        boolean beside = Length.of(phrase) > SHORT && isFree(phrase, comma)
                && (whereas ? Objection.isNamed(second) : isClause(phrase, comma) && Objection.isComparison(first, second));
        return beside ? Optional.of(List.of(Piece.of(first), Piece.of(second))) : whereas ? below(phrase, comma, "But") : Optional.empty();
    }

    private static boolean isClause(Phrase phrase, int comma) {
        return Subject.of(phrase, 0).filter(s -> s.verb() < comma).isPresent();
    }

    /** Whether no condition or announcement stands before that holds for both sides of a comma. */
    private static boolean isFree(Phrase phrase, int comma) {
        return !isSubordinate(phrase, comma) && !(phrase.find(":", 0) > 0 && phrase.find(":", 0) < comma);
    }

    private static Optional<List<Piece>> below(Phrase phrase, int comma, String label) {
        int start = phrase.at(comma + 2).equals(",") ? comma + 3 : comma + 2;
        return Length.of(phrase) <= SHORT ? Optional.empty()
                : Optional.of(List.of(Piece.of(phrase.slice(0, comma), List.of(Piece.labelled(label, phrase.from(start))))));
    }

    private static Optional<List<Piece>> beside(Phrase phrase, int comma, int start) {
        boolean elided = Verbs.isThirdPerson(phrase.at(0)) && !Verbs.isAlsoNoun(phrase.at(0));
        if (!elided && Subject.of(phrase, 0).filter(s -> s.verb() < comma).isEmpty() && !Subject.isImperative(phrase, 0)
                || isSubordinate(phrase, comma) || phrase.find(":", 0) > 0 && phrase.find(":", 0) < comma) {
            return Optional.empty();
        }
        Opening opening = Openings.of(Phrase.of(phrase.from(start)));
        Prose first = phrase.slice(0, comma);
        return Optional.of(opening.link() == Opening.Link.FREE ? List.of(Piece.of(first), Piece.of(opening.rest()))
                : List.of(Piece.of(first, List.of(labelled(opening)))));
    }

    private static Piece labelled(Opening opening) {
        return opening.label().map(l -> Piece.labelled(l, opening.rest())).orElseGet(() -> Piece.of(opening.rest()));
    }
}
