package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** If the instance is deleted, Azure cleans up → "If the instance is deleted: Azure cleans up". */
public final class LeadingClause implements Cut {
    private static final Set<String> CONDITIONS = Lexicon.words("if when whenever after before once unless until because since");
    private static final Set<String> SETTINGS = Lexicon.words("in with for by through during without on at from under within using depending "
            + "instead unlike based rather along via until having");
    private static final int SHORT_SETTING = 4;

    /** A sentence that begins with a clause or phrase of time, place or condition, in two. */
    public record Parts(Prose setting, Prose main) {}

    /** Empty where the main clause is not plain to see. */
    public static Optional<Parts> parts(Phrase phrase) {
        int comma = isCondition(phrase) || phrase.isOneOf(0, SETTINGS) || isAdverb(phrase) ? ClauseEnd.of(phrase) : -1;
        return comma < 0 ? Optional.empty() : Optional.of(parts(phrase, comma));
    }

    private static Parts parts(Phrase phrase, int comma) {
        int main = phrase.at(comma + 1).equals("then") ? comma + 2 : comma + 1;
        boolean means = phrase.isOneOf(main, Lexicon.words("this that it")) && phrase.at(main + 1).equals("means");
        int fact = !means ? main : phrase.at(main + 2).equals("that") ? main + 3 : main + 2;
        return new Parts(phrase.slice(0, comma), phrase.from(fact));
    }

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        boolean condition = isCondition(phrase);
        if (!condition && !phrase.isOneOf(0, SETTINGS)) {
            return Optional.empty();
        }
        int comma = ClauseEnd.of(phrase);
        if (comma < 0 || !condition && (comma <= SHORT_SETTING || isLongButWhole(phrase) || isPlaceOfOrder(phrase, comma))) {
            return Optional.empty();
        }
        Parts parts = parts(phrase, comma);
        return Optional.of(List.of(Piece.labelled(parts.setting(), parts.main())));
    }

    /** A setting whose fact would be a single bullet below it. */
    private static boolean isLongButWhole(Phrase phrase) {
        return Length.of(phrase) > Length.LONG && phrase.count() <= Length.TOO_LONG;
    }

    /** "In the left pane, select …" says one thing to do. */
    private static boolean isPlaceOfOrder(Phrase phrase, int comma) {
        return phrase.isOneOf(0, Lexicon.words("in on under at from")) && (Subject.isImperative(phrase, comma + 1) || Verbs.isBase(phrase.at(comma + 1)));
    }

    /** Whether it begins with a condition, a time or a purpose. */
    public static boolean isCondition(Phrase phrase) {
        boolean asLongAs = phrase.at(0).equals("as") && phrase.at(2).equals("as") || phrase.reads(0, "in", "addition", "to") || phrase.reads(0, "provided", "that");
        boolean temporal = phrase.at(0).equals("while") || phrase.at(0).equals("as") && isClause(phrase, 1);
        boolean purpose = phrase.at(0).equals("to") && Verbs.isBase(phrase.at(phrase.at(1).endsWith("ly") ? 2 : 1));
        boolean only = phrase.isOneOf(0, Lexicon.words("even only")) && phrase.isOneOf(1, Lexicon.words("if when"));
        return phrase.isOneOf(0, CONDITIONS) || asLongAs || temporal || purpose || only;
    }

    /** Whether it tells what was done before, and no main clause follows. */
    static boolean isDoneBefore(Phrase phrase) {
        return phrase.at(0).equals("having") && ClauseEnd.of(phrase) < 0;
    }

    /** "As the water rises, …", but not "As shown below, …". */
    private static boolean isClause(Phrase phrase, int from) {
        int comma = phrase.find(",", from);
        return !Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(from)) && Subject.of(phrase, from).filter(s -> s.verb() < comma).isPresent();
    }

    private static boolean isAdverb(Phrase phrase) {
        return phrase.at(1).equals(",") && phrase.at(0).endsWith("ly") && !phrase.at(0).equals("finally");
    }
}
