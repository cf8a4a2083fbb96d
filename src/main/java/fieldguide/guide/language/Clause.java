package fieldguide.guide.language;

/** Finds the verbs by which a clause is told from a mere phrase. */
public final class Clause {
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
}
