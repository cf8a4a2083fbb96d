package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Things listed at the end of a sentence: A, B, and C.
 *
 * @param lead what comes before them
 * @param marked whether a word such as "including" says that a list begins
 */
public record Series(Prose lead, List<Prose> items, boolean marked) {

    private static final Set<String> COLLECTIVES = Lexicon.words("combination mixture mix set series list collection number variety choice sum "
            + "blend group union range");

    /** A list behind "including", "such as" or a colon. */
    public static Optional<Series> marked(Phrase phrase) {
        int colon = phrase.find(":", 1);
        int including = phrase.find("including", 2);
        int such = phrase.find("such", 2);
        int marker = colon > 1 ? colon + 1 : including > 0 ? including + 1 : such > 0 && phrase.at(such + 1).equals("as") ? such + 2 : -1;
        if (marker < 0 || marker >= phrase.size()) {
            return Optional.empty();
        }
        return Members.of(phrase, marker, true).or(() -> Members.bare(phrase, marker)).map(i -> opened(phrase, marker, i));
    }

    /** "including ones that run on A, B, and C": the lead goes as far as what is said of all members. */
    private static Series opened(Phrase phrase, int marker, List<Prose> items) {
        Phrase first = Phrase.of(items.getFirst());
        int behind = !first.isOneOf(0, Lexicon.words("ones those")) || !first.at(1).equals("that") ? 0
                : Lexicon.PREPOSITIONS.contains(first.at(3)) ? 4 : 3;
        boolean all = behind > 0 && behind < first.size() && items.stream().skip(1).noneMatch(i -> Phrase.of(i).isOneOf(0, Lexicon.words("ones those")));
        return new Series(phrase.slice(0, all ? marker + behind : marker),
                Stream.concat(Stream.of(all ? first.from(behind) : items.getFirst()), items.stream().skip(1)).toList(), true);
    }

    /** Several things that one subject does: Azure creates A, keeps B, and renews C. */
    public static Optional<Series> predicates(Phrase phrase) {
        Optional<Subject> subject = Subject.of(phrase).filter(s -> !s.isPronoun() && Verbs.isThirdPerson(phrase.at(s.verb())));
        return subject.flatMap(s -> Members.of(phrase, s.verb(), false)
                .filter(items -> items.stream().allMatch(i -> Verbs.isThirdPerson(Phrase.of(i).at(0))))
                .map(items -> new Series(s.text(), items, true)));
    }

    /** Several things that somebody can, will or wants to do: helps people to recover from A, protect B, and promote C. */
    public static Optional<Series> infinitives(Phrase phrase) {
        int comma = phrase.find(",", 2);
        while (comma > 0 && !Verbs.isBase(phrase.at(comma + 1))) {
            comma = phrase.find(",", comma + 1);
        }
        int start = comma < 0 ? -1 : infinitive(phrase, comma);
        return start < 2 ? Optional.empty() : Members.of(phrase, start, true).filter(Series::areInfinitives)
                .map(i -> new Series(phrase.slice(0, start), i, true));
    }

    /** Where the first member's verb stands: the last known one behind "to" or a modal, else any word there that may be one. */
    private static int infinitive(Phrase phrase, int comma) {
        int unknown = -1;
        for (int i = comma - 1; i > 1; i--) {
            boolean place = Lexicon.MODALS.contains(phrase.at(i - 1)) || phrase.at(i - 1).equals("to");
            if (place && Verbs.isBase(phrase.at(i))) {
                return i;
            }
            boolean word = !Lexicon.FUNCTION.contains(phrase.at(i)) && !phrase.at(i).isEmpty() && !phrase.isCapitalised(i);
            unknown = place && word && unknown < 0 ? i : unknown;
        }
        return unknown;
    }

    /** Each with an object of its own; words behind the last must not be meant for all. */
    private static boolean areInfinitives(List<Prose> items) {
        return items.stream().skip(1).map(Phrase::of).allMatch(i -> Verbs.isBase(i.at(0)) && i.count() > 1) && Words.count(items.getFirst()) > 1
                && !Members.hasTail(Phrase.of(items.getLast()));
    }

    /** A list without a mark, if it is plain where its first member begins. */
    public static Optional<Series> plain(Phrase phrase) {
        int comma = phrase.find(",", 2);
        int start = comma < 0 ? -1 : firstStart(phrase, comma);
        if (start < 2) {
            return Optional.empty();
        }
        boolean verb = Clause.firstVerb(Phrase.of(phrase.slice(0, start))) >= 0 || Subject.isImperative(phrase, 0);
        return Members.of(phrase, start, false).filter(i -> verb && isEven(i)).map(i -> new Series(phrase.slice(0, start), i, false));
    }

    private static int firstStart(Phrase phrase, int comma) {
        int i = comma - 1;
        while (i > 0 && !opensList(phrase, i)) {
            if (Lexicon.RELATIVES.contains(phrase.at(i)) || phrase.at(i).equals("and") || phrase.at(i).equals("not")) {
                return -1;
            }
            i--;
        }
        return i + 1 < comma && i > 0 ? behindCollective(phrase, i + 1, comma) : -1;
    }

    /** "a combination of A, B, and C" lists what is combined. */
    private static int behindCollective(Phrase phrase, int from, int comma) {
        for (int i = from; i + 2 < comma; i++) {
            if (COLLECTIVES.contains(phrase.at(i)) && phrase.at(i + 1).equals("of")) {
                return i + 2;
            }
        }
        return from;
    }

    private static boolean opensList(Phrase phrase, int i) {
        String word = phrase.at(i);
        return Lexicon.PREPOSITIONS.contains(word) && !word.equals("of") || Lexicon.AUXILIARIES.contains(word)
                || Verbs.isThirdPerson(word) && !Verbs.isAlsoNoun(word) || Verbs.isBase(word) && !Verbs.isAlsoNoun(word)
                || (word.equals("use") || word.equals("support") || word.equals("uses") || word.equals("supports")) && i > 0;
    }

    /** Without a mark, a last member that is longer than all others may carry words that belong to them all. */
    private static boolean isEven(List<Prose> items) {
        int longest = items.subList(0, items.size() - 1).stream().mapToInt(Words::count).max().orElse(0);
        Phrase last = Phrase.of(items.getLast());
        boolean articles = items.stream().map(i -> Phrase.of(i).isOneOf(0, Lexicon.ARTICLES)).distinct().count() > 1;
        if (articles && items.size() == 3 && !Phrase.of(items.getFirst()).isOneOf(0, Lexicon.ARTICLES)) {
            return false;
        }
        boolean tail = last.words().stream().anyMatch(w -> Lexicon.PREPOSITIONS.contains(w.lower()) || w.is("to"));
        boolean othersTail = items.subList(0, items.size() - 1).stream().map(Phrase::of)
                .anyMatch(p -> p.words().stream().anyMatch(w -> Lexicon.PREPOSITIONS.contains(w.lower()) || w.is("to")));
        boolean single = longest <= 1 + (Phrase.of(items.getFirst()).isOneOf(0, Lexicon.ARTICLES) ? 1 : 0);
        return last.count() <= (single ? 1 : longest + 2) && (!tail || othersTail);
    }
}
