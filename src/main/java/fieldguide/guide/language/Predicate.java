package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.Optional;
import java.util.Set;

/** What a clause says of its subject, worded so that it stands below the subject's name. */
public final class Predicate {
    private static final Set<String> CLAUSES = Lexicon.words("that how what why where when because whether if who which as");

    private Predicate() {}

    /** Empty where the words behind the verb make no sense without it. */
    public static Optional<Prose> of(Phrase phrase, int verb) {
        String word = phrase.at(verb);
        if (verb + 1 >= phrase.size()) {
            return Optional.empty();
        }
        if (word.equals("isn't") || word.equals("aren't")) {
            return Optional.of(Prose.added(phrase.prose().source(), "not ").plus(phrase.from(verb + 1)));
        }
        if (word.equals("is") || word.equals("are") || word.equals("it's") || word.equals("they're") || word.equals("he's") || word.equals("she's")) {
            return complement(phrase, verb + 1);
        }
        boolean past = (word.equals("was") || word.equals("were")) && Verbs.isParticiple(phrase.at(verb + 1));
        return Optional.of(phrase.from(past ? verb + 1 : verb));
    }

    private static Optional<Prose> complement(Phrase phrase, int from) {
        String next = phrase.at(from);
        if (next.equals("also") && from + 1 < phrase.size() && !phrase.isOneOf(from + 1, Lexicon.words("known called named referred"))) {
            return complement(phrase, from + 1);
        }
        if (CLAUSES.contains(next) || next.equals(",") || next.equals(":")) {
            return Optional.empty();
        }
        boolean article = (next.equals("a") || next.equals("an")) && from + 1 < phrase.size() && !phrase.at(from + 1).equals("few")
                && !phrase.at(from + 1).equals("lot");
        return Optional.of(phrase.from(article ? from + 1 : from));
    }
}
