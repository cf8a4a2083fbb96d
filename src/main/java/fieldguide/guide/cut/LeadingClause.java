package fieldguide.guide.cut;

import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** If the instance is deleted, Azure cleans up → "If the instance is deleted: Azure cleans up". */
public final class LeadingClause implements Cut {
    private static final Set<String> CONDITIONS = Lexicon.words("if when whenever after before once unless until because since");
    private static final Set<String> SETTINGS = Lexicon.words("in with for by through during without on at from under within using depending "
            + "instead unlike based rather along via until");
    private static final int SHORT_SETTING = 4;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        boolean condition = isCondition(phrase);
        if (!condition && !phrase.isOneOf(0, SETTINGS) && !isAdverb(phrase)) {
            return Optional.empty();
        }
        int comma = ClauseEnd.of(phrase);
        if (comma < 0 || !condition && !isAdverb(phrase) && comma <= SHORT_SETTING) {
            return Optional.empty();
        }
        int main = phrase.at(comma + 1).equals("then") ? comma + 2 : comma + 1;
        return Optional.of(List.of(Piece.labelled(phrase.slice(0, comma), phrase.from(main))));
    }

    private static boolean isCondition(Phrase phrase) {
        boolean asLongAs = phrase.at(0).equals("as") && phrase.at(2).equals("as") || phrase.reads(0, "in", "addition", "to");
        boolean temporal = phrase.at(0).equals("while");
        boolean purpose = phrase.at(0).equals("to") && Verbs.isBase(phrase.at(1));
        boolean only = phrase.isOneOf(0, Lexicon.words("even only")) && phrase.isOneOf(1, Lexicon.words("if when"));
        return phrase.isOneOf(0, CONDITIONS) || asLongAs || temporal || purpose || only;
    }

    private static boolean isAdverb(Phrase phrase) {
        return phrase.at(1).equals(",") && phrase.at(0).endsWith("ly") && !phrase.at(0).equals("finally");
    }
}
