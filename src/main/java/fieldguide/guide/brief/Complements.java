package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "Check that the lamp burns" is "Check lamp burns". */
final class Complements implements Rule {
    private static final Set<String> SAY = Lexicon.words("ensure ensures see verify check know confirm indicate indicates assume assumes means "
            + "shows show say says specify specifies guarantee guarantees recommend notice sure");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 1; i + 2 < phrase.size(); i++) {
            boolean subject = phrase.isOneOf(i + 1, Lexicon.words("the a an your our any all each every no both"))
                    || phrase.isCapitalised(i + 1) || phrase.words().get(i + 1).verbatim();
            if (phrase.at(i).equals("that") && SAY.contains(phrase.at(i - 1)) && subject && !Verbs.isThirdPerson(phrase.at(i + 1))) {
                edits.drop(i, i + 1);
            }
        }
    }
}
