package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "The name of the tenant" is "tenant name", where no more is said of the tenant. */
final class Genitives implements Rule {
    private static final Set<String> HEADS = Lexicon.words("name id size address version");
    private static final Set<String> BEFORE = Lexicon.words("the a an and or with is are be by");
    private static final Set<String> BEHIND = Lexicon.words(", . ; : ) and or");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i + 2 < phrase.size(); i++) {
            int noun = phrase.isOneOf(i + 2, Lexicon.words("the your our")) ? i + 3 : i + 2;
            if (HEADS.contains(phrase.at(i)) && phrase.at(i + 1).equals("of") && opens(phrase, i) && isPlain(phrase, noun) && ends(phrase, noun + 1)) {
                edits.replace(i, noun + 1, phrase.slice(noun, noun + 1).text() + " " + (phrase.at(i).equals("id") ? "ID" : phrase.at(i)));
            }
        }
    }

    private static boolean opens(Phrase phrase, int i) {
        return i == 0 || BEFORE.contains(phrase.at(i - 1)) || Lexicon.PREPOSITIONS.contains(phrase.at(i - 1)) && !phrase.at(i - 1).equals("of")
                || Verbs.isThirdPerson(phrase.at(i - 1));
    }

    private static boolean isPlain(Phrase phrase, int i) {
        String noun = phrase.at(i);
        return noun.length() > 1 && noun.chars().allMatch(Character::isLetter) && !Lexicon.FUNCTION.contains(noun) && !Subject.isPlural(noun)
                && !Verbs.isIng(noun) && !(i + 1 < phrase.size() && phrase.isCapitalised(i));
    }

    private static boolean ends(Phrase phrase, int i) {
        return i >= phrase.size() || BEHIND.contains(phrase.at(i));
    }
}
