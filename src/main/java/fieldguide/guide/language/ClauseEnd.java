package fieldguide.guide.language;

/** Finds the comma behind a clause that begins a sentence. */
public final class ClauseEnd {
    /** Words that no clause has; looking farther would take too long in a text that is one endless line. */
    private static final int FARTHEST = 200;

    private ClauseEnd() {}

    /** The comma's index; -1 unless a main clause follows it for certain. */
    public static int of(Phrase phrase) {
        for (int comma = phrase.find(",", 1); comma > 0 && comma < FARTHEST; comma = phrase.find(",", comma + 1)) {
            boolean order = phrase.at(0).equals("to") && Verbs.isBase(phrase.at(phrase.at(1).endsWith("ly") ? 2 : 1)) && Verbs.isBase(phrase.at(comma + 1)) && phrase.find(",", comma + 1) < 0;
            if (!inSeries(phrase, comma) && (order || opensClause(phrase, comma + 1))) {
                return comma;
            }
        }
        return -1;
    }

    /** Whether the comma stands between the members of a list: A, B, or C. */
    private static boolean inSeries(Phrase phrase, int comma) {
        if (phrase.isOneOf(comma + 1, Lexicon.CONJUNCTIONS)) {
            return true;
        }
        int next = phrase.find(",", comma + 1);
        if (phrase.find(",", 0) < comma && phrase.find("such", 1) > 0 && phrase.find("such", 1) < comma && Members.isOpen(phrase, comma)) {
            return true;
        }
        boolean closes = next > 0 && next - comma <= 6 && phrase.isOneOf(next + 1, Lexicon.words("and or"));
        return closes && Subject.of(phrase, comma + 1).filter(s -> s.verb() < next).isEmpty();
    }

    public static boolean opensClause(Phrase phrase, int i) {
        String first = phrase.at(i).equals("then") ? phrase.at(i + 1) : phrase.at(i);
        int start = phrase.at(i).equals("then") ? i + 1 : i;
        return first.equals("you") || first.equals("we") || first.equals("there") || first.equals("it") || first.equals("don't")
                || first.equals("there's") || first.equals("here's") || first.equals("it's") || first.equals("make") || first.equals("you'll") || first.equals("you're")
                || first.equals("they") || Verbs.isBase(first) && !Verbs.isAlsoNoun(first) || Subject.isImperative(phrase, start) || Subject.of(phrase, start).isPresent();
    }
}
