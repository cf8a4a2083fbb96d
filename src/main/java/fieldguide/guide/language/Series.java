package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Things listed at the end of a sentence: A, B, and C.
 *
 * @param lead what comes before them
 * @param marked whether a word such as "including" says that a list begins
 */
public record Series(Prose lead, List<Prose> items, boolean marked) {
    private static final int LONGEST_ITEM = 12;
    private static final Set<String> TAILS = Lexicon.words("that which who whose when where if because by using so while used");

    private static final Set<String> NO_MEMBER = Lexicon.words("which but also known or not especially particularly even then so e.g. i.e. etc. including such like with plus as");

    /** A list behind "including", "such as" or a colon. */
    public static Optional<Series> marked(Phrase phrase) {
        int colon = phrase.find(":", 1);
        int including = phrase.find("including", 2);
        int such = phrase.find("such", 2);
        int marker = colon > 1 ? colon + 1 : including > 0 ? including + 1 : such > 0 && phrase.at(such + 1).equals("as") ? such + 2 : -1;
        if (marker < 0 || marker >= phrase.size()) {
            return Optional.empty();
        }
        return items(phrase, marker, true).or(() -> bare(phrase, marker)).map(i -> new Series(phrase.slice(0, marker), i, true));
    }

    /** Names behind a colon, with no "and" before the last. */
    private static Optional<List<Prose>> bare(Phrase phrase, int from) {
        int start = phrase.at(from).equals(":") ? from + 1 : from;
        if (!phrase.at(start - 1).equals(":") || Clause.firstVerb(Phrase.of(phrase.from(start))) >= 0) {
            return Optional.empty();
        }
        List<Prose> items = new ArrayList<>();
        for (int comma = next(phrase, start); comma >= 0; comma = next(phrase, start)) {
            items.add(phrase.slice(start, comma));
            start = comma + 1;
        }
        items.add(phrase.from(start));
        return items.size() > 2 && !phrase.isOneOf(start, Lexicon.CONJUNCTIONS) && items.stream().allMatch(i -> isItem(i, true)) ? Optional.of(items) : Optional.empty();
    }

    /** Several things that one subject does: Azure creates A, keeps B, and renews C. */
    public static Optional<Series> predicates(Phrase phrase) {
        Optional<Subject> subject = Subject.of(phrase).filter(s -> !s.isPronoun() && Verbs.isThirdPerson(phrase.at(s.verb())));
        return subject.flatMap(s -> items(phrase, s.verb(), false)
                .filter(items -> items.stream().allMatch(i -> Verbs.isThirdPerson(Phrase.of(i).at(0))))
                .map(items -> new Series(s.text(), items, true)));
    }

    /** A list without a mark, if it is plain where its first member begins. */
    public static Optional<Series> plain(Phrase phrase) {
        int comma = phrase.find(",", 2);
        int start = comma < 0 ? -1 : firstStart(phrase, comma);
        if (start < 2) {
            return Optional.empty();
        }
        boolean verb = Clause.firstVerb(Phrase.of(phrase.slice(0, start))) >= 0 || Subject.isImperative(phrase, 0);
        return items(phrase, start, false).filter(i -> verb && isEven(i)).map(i -> new Series(phrase.slice(0, start), i, false));
    }

    private static int firstStart(Phrase phrase, int comma) {
        int i = comma - 1;
        while (i > 0 && !opensList(phrase, i)) {
            if (Lexicon.RELATIVES.contains(phrase.at(i)) || phrase.at(i).equals("and") || phrase.at(i).equals("not")) {
                return -1;
            }
            i--;
        }
        return i + 1 < comma && i > 0 ? i + 1 : -1;
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

    private static Optional<List<Prose>> items(Phrase phrase, int from, boolean marked) {
        List<Prose> items = new ArrayList<>();
        int start = phrase.at(from).equals(":") ? from + 1 : from;
        boolean closed = false;
        for (int comma = next(phrase, start); start < phrase.size(); comma = next(phrase, start)) {
            boolean last = comma < 0;
            int end = last ? phrase.size() : comma;
            if (last || phrase.isOneOf(start, Lexicon.words("and or"))) {
                closed |= addLast(phrase, start, end, items, marked);
            } else {
                items.add(phrase.slice(start, end));
            }
            if (last) {
                break;
            }
            if (closed) {
                return Optional.empty();
            }
            start = comma + 1;
        }
        return closed && items.size() >= 3 && items.stream().allMatch(i -> isItem(i, marked)) ? Optional.of(items) : Optional.empty();
    }

    private static int next(Phrase phrase, int from) {
        int comma = phrase.find(",", from);
        int semicolon = phrase.find(";", from);
        return comma < 0 ? semicolon : semicolon < 0 ? comma : Math.min(comma, semicolon);
    }

    /** The part behind the last comma: "and C", or "B and C". */
    private static boolean addLast(Phrase phrase, int start, int end, List<Prose> items, boolean marked) {
        boolean or = phrase.at(start).equals("or");
        if (phrase.at(start).equals("and") || or && marked) {
            items.add(phrase.slice(start + 1, end));
            return true;
        }
        int and = phrase.find("and", start);
        if (or || and < 0 || and >= end || and - start > 4 || phrase.find("and", and + 1) >= 0) {
            return false;
        }
        items.add(phrase.slice(start, and));
        items.add(phrase.slice(and + 1, end));
        return true;
    }

    private static boolean isItem(Prose item, boolean marked) {
        Phrase phrase = Phrase.of(item);
        int words = phrase.count();
        boolean clause = phrase.words().stream().anyMatch(w -> !w.verbatim() && Lexicon.AUXILIARIES.contains(w.lower()))
                && Subject.of(phrase).isPresent();
        boolean tail = !marked && hasTail(phrase);
        return words > 0 && words <= LONGEST_ITEM && !clause && !tail && !phrase.isOneOf(0, NO_MEMBER);
    }

    /** "of that identity" is no relative clause. */
    private static boolean hasTail(Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (TAILS.contains(phrase.at(i)) && !(phrase.at(i).equals("that") && Lexicon.PREPOSITIONS.contains(phrase.at(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
