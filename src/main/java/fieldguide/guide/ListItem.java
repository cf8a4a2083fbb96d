package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Words;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a list item, taken apart into the term it explains and the explanation.
 *
 * @param rest empty text where the item is the term alone
 */
record ListItem(Prose term, Prose rest) {
    private static final int LONGEST_TERM = 8;
    private static final Set<String> ENDS = Lexicon.words(". , 。 ！ ？");
    private static final Set<String> DASHES = Lexicon.words("- – —");

    /** Empty where the item explains no term. */
    static Optional<ListItem> of(Prose prose) {
        return marked(prose.strip()).or(() -> plain(Phrase.of(prose)));
    }

    /** Bold or code at the beginning, then a colon or dash. */
    static Optional<ListItem> marked(Prose prose) {
        return prose.marks().stream().filter(m -> m.from() == 0 && m.to() > 0 && m.to() <= prose.length()).map(Mark::to)
                .max(Integer::compare).flatMap(end -> behind(prose, end));
    }

    private static Optional<ListItem> behind(Prose prose, int end) {
        int i = end;
        boolean colonInside = end > 1 && prose.charAt(end - 1) == ':';
        while (i < prose.length() && Character.isWhitespace(prose.charAt(i))) {
            i++;
        }
        if (colonInside && i < prose.length()) {
            return Optional.of(new ListItem(prose.slice(0, end - 1), prose.slice(i, prose.length())));
        }
        Phrase rest = Phrase.of(prose.slice(i, prose.length()));
        if (i > end && isStrong(prose, end) && rest.isCapitalised(0) && rest.size() > 3 && prose.charAt(end - 1) != '.'
                && (Lexicon.DETERMINERS.contains(rest.at(0)) || Lexicon.SUBJECT_PRONOUNS.contains(rest.at(0)))) {
            return Optional.of(new ListItem(prose.slice(0, end), prose.slice(i, prose.length())));
        }
        if (isFormula(prose, i)) {
            return Optional.empty();
        }
        boolean colon = i < prose.length() && (prose.charAt(i) == ':' || DASHES.contains(String.valueOf(prose.charAt(i))));
        boolean spaced = i + 1 < prose.length() && Character.isWhitespace(prose.charAt(i + 1));
        return colon && spaced && Words.count(prose.slice(0, end)) <= LONGEST_TERM
                ? Optional.of(new ListItem(prose.slice(0, end), prose.slice(i + 1, prose.length()).strip())) : Optional.empty();
    }

    /** "a - b = c" explains no a. */
    private static boolean isFormula(Prose prose, int dash) {
        return dash < prose.length() && prose.charAt(dash) == '-' && prose.text().indexOf(" = ", dash) > 0;
    }

    private static boolean isStrong(Prose prose, int end) {
        return prose.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.from() == 0 && m.to() == end);
    }

    private static Optional<ListItem> plain(Phrase phrase) {
        for (int i = 1; i < Math.min(phrase.size() - 1, LONGEST_TERM); i++) {
            if (phrase.at(i).equals("-") && phrase.find("=", i) > 0) {
                return Optional.empty();
            }
            if (DASHES.contains(phrase.at(i)) && phrase.depth(i) == 0 && isSpaced(phrase, i) || phrase.at(i).equals(":") && i <= 5) {
                return isName(phrase, i) && !isMarked(phrase, i) ? Optional.of(new ListItem(phrase.slice(0, i), phrase.from(i + 1))) : Optional.empty();
            }
            if (phrase.isOneOf(i, ENDS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A dash or colon in a name that is set off as a whole parts nothing. */
    private static boolean isMarked(Phrase phrase, int i) {
        return phrase.prose().marks().stream().anyMatch(m -> m.from() < phrase.words().get(i).from() && m.to() > phrase.words().get(i).to());
    }

    private static boolean isSpaced(Phrase phrase, int i) {
        return phrase.words().get(i).from() > phrase.words().get(i - 1).to() && phrase.words().get(i + 1).from() > phrase.words().get(i).to();
    }

    private static boolean isName(Phrase phrase, int end) {
        for (int i = 0; i < end; i++) {
            if (Lexicon.AUXILIARIES.contains(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i)) && !Verbs.isAlsoNoun(phrase.at(i))) {
                return false;
            }
        }
        return true;
    }

}
