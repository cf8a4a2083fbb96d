package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the members of a list in a sentence: A, B, and C. */
final class Members {
    private static final int LONGEST_ITEM = 12;
    private static final Set<String> TAILS = Lexicon.words("that which who whose when where if because by using so while used");

    private static final Set<String> NO_MEMBER = Lexicon.words("which but also known or not especially particularly even then so e.g. i.e. etc. including such like with plus as");

    private Members() {}

    /** Three or more from an index to the end of the sentence; empty where they are not of one kind. */
    static Optional<List<Prose>> of(Phrase phrase, int from, boolean marked) {
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
        return closed && items.size() >= 3 && items.stream().allMatch(i -> isItem(i, marked)) && areParallel(items) ? Optional.of(items) : Optional.empty();
    }

    /** Whether a list closes behind a comma. */
    static boolean isOpen(Phrase phrase, int comma) {
        for (int next = phrase.find(",", comma + 1); next > 0; next = phrase.find(",", next + 1)) {
            if (phrase.isOneOf(next + 1, Lexicon.words("and or"))) {
                return true;
            }
        }
        return false;
    }

    private static int next(Phrase phrase, int from) {
        int comma = phrase.find(",", from);
        int semicolon = phrase.find(";", from);
        return comma < 0 ? semicolon : semicolon < 0 ? comma : Math.min(comma, semicolon);
    }

    /** The part behind the last comma: "and C", or "B and C". */
    private static boolean addLast(Phrase phrase, int start, int end, List<Prose> items, boolean marked) {
        if (phrase.reads(start, "and", "so", "on") || phrase.reads(start, "and", "so", "forth")) {
            items.add(phrase.slice(start, end));
            return true;
        }
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

    /** What begins otherwise than the first member is none: it goes on with the sentence. */
    private static boolean areParallel(List<Prose> items) {
        Phrase first = Phrase.of(items.getFirst());
        boolean clause = first.words().stream().anyMatch(w -> Lexicon.SUBJECT_PRONOUNS.contains(w.lower()))
                && items.stream().skip(1).anyMatch(i -> Words.count(i) == 1);
        boolean verbs = items.stream().skip(1).map(Phrase::of).allMatch(i -> Verbs.isBase(i.at(0)) && !Verbs.isAlsoNoun(i.at(0)))
                || items.stream().map(Phrase::of).allMatch(i -> Verbs.isBase(i.at(0)));
        return verbs || !clause && items.stream().skip(1).map(Phrase::of).allMatch(i -> beginning(i).equals(beginning(first)));
    }

    private static String beginning(Phrase item) {
        String word = item.at(0);
        boolean told = Verbs.isParticiple(word) || word.endsWith("ible") || word.endsWith("able") && word.length() > 8;
        if (told && (Lexicon.PREPOSITIONS.contains(item.at(1)) || item.at(1).equals("only"))) {
            return "told";
        }
        return Lexicon.PREPOSITIONS.contains(word) || word.equals("either") || word.equals("often") ? "preposition" : Verbs.isIng(word) && item.count() > 1 ? "doing"
                : Verbs.isBase(word) && (Lexicon.DETERMINERS.contains(item.at(1)) || Lexicon.THIRD_PERSON.contains(item.at(1))
                        || !Verbs.isAlsoNoun(word) && Lexicon.PREPOSITIONS.contains(item.at(1))) ? "do" : "thing";
    }

    /** "of that identity" is no relative clause. */
    static boolean hasTail(Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (TAILS.contains(phrase.at(i)) && !(phrase.at(i).equals("that") && Lexicon.PREPOSITIONS.contains(phrase.at(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Names behind a colon, with no "and" before the last. */
    static Optional<List<Prose>> bare(Phrase phrase, int from) {
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
        return items.size() > 2 && !phrase.isOneOf(start, Lexicon.CONJUNCTIONS) && items.stream().allMatch(i -> isItem(i, true))
                ? Optional.of(items) : Optional.empty();
    }
}
