package fieldguide.guide.language;

import java.util.Set;

/** Finds the verbs by which a clause is told from a mere phrase. */
public final class Clause {
    private static final Set<String> READER = Lexicon.words("you you'll you've you'd you're your we we'll let's please just simply don't here can must should may might could need");

    private Clause() {}

    /** The first word that is certainly a finite verb or an order; -1 if there is none. */
    public static int firstVerb(Phrase phrase) {
        if (Subject.isImperative(phrase, 0)) {
            return 0;
        }
        int subject = Subject.of(phrase).map(Subject::verb).orElse(-1);
        for (int i = 0; subject < 0 && i < phrase.size(); i++) {
            if (Lexicon.AUXILIARIES.contains(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i)) && !Verbs.isAlsoNoun(phrase.at(i))
                    || Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(i - 1)) && Verbs.isBase(phrase.at(i))) {
                return i;
            }
        }
        return subject;
    }

    /** Whether any word from an index on may be a finite verb. */
    public static boolean hasVerb(Phrase phrase, int from) {
        for (int i = from; i < phrase.size(); i++) {
            if (Lexicon.AUXILIARIES.contains(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i)) || Verbs.isBase(phrase.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the reader who does what follows a purpose or condition, as far as a comma or colon shows where that ends. */
    public static boolean isForReader(Phrase phrase, int from) {
        int comma = phrase.find(",", from);
        int colon = phrase.find(":", from);
        int end = comma < 0 ? colon : colon < 0 ? comma : Math.min(comma, colon);
        int main = phrase.at(end + 1).equals("then") ? end + 2 : end + 1;
        return end < 0 || main >= phrase.size() || READER.contains(phrase.at(main)) || Verbs.isBase(phrase.at(main)) || phrase.at(main).endsWith("ly") || phrase.at(main).isEmpty()
                || Lexicon.CONJUNCTIONS.contains(phrase.at(main)) || Lexicon.PREPOSITIONS.contains(phrase.at(main));
    }
}
