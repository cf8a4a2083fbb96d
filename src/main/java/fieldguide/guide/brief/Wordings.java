package fieldguide.guide.brief;

import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phrases of several words for which one does as well; the file {@code wordings.txt} beside this class has them. */
final class Wordings implements Rule {
    private static final String NOTHING = "-";
    private static final String ING = "…ing";
    private static final String FIRST = "^";
    /** Behind these no second modal can stand. */
    private static final Set<String> BARE = Lexicon.words("to will would shall should must may might not you'll we'll they'll it'll");

    /** "When you want to sail, the wind decides" is no purpose of the wind's. */
    private static final Set<String> CONDITIONS = Lexicon.words("if when");

    /** "A number of them" needs all its words. */
    private static final Set<String> NO_NOUNS = Lexicon.words("them these those us you the my our your its their it this that ways things");

    private record Wording(List<String> said, boolean ing, boolean first, String with) {
        boolean isAt(Phrase phrase, int i) {
            if (first && i > 0 || i == 0 && Set.of("and", "so", "with").contains(with) || with.startsWith(":") && (i == 0 || phrase.find(":", 0) < i && phrase.find(":", 0) > 0)
                    || isModal(with) && phrase.isOneOf(i - 1, BARE) || with.endsWith("e.g.") && phrase.at(i + said.size()).equals(":") || said.getLast().equals("of") && phrase.isOneOf(i + said.size(), NO_NOUNS)) {
                return false;
            }
            if (with.equals("to") && CONDITIONS.contains(said.getFirst()) && !Clause.isForReader(phrase, i)) {
                return false;
            }
            for (int k = 0; k < said.size(); k++) {
                if (!phrase.at(i + k).equals(said.get(k))) {
                    return false;
                }
            }
            boolean superlative = said.getLast().equals("the") && phrase.at(i + said.size()).matches("most|first|best|last|\\w+est|two|three|four|five|six");
            return !superlative && (!ing || Verbs.isIng(phrase.at(i + said.size())));
        }
    }

    private static final Map<String, List<Wording>> BY_FIRST_WORD = new HashMap<>();

    static {
        Table.lines("wordings.txt").map(Wordings::wording).sorted(Comparator.comparingInt((Wording w) -> w.said().size()).reversed())
                .forEach(w -> BY_FIRST_WORD.computeIfAbsent(w.said().getFirst(), _ -> new ArrayList<>()).add(w));
    }

    private static boolean isModal(String with) {
        return Lexicon.MODALS.contains(with);
    }

    private static Wording wording(String line) {
        String[] sides = line.split(" = ");
        List<String> said = new ArrayList<>(List.of(sides[0].split(" ")));
        boolean ing = said.remove(ING);
        boolean first = said.remove(FIRST);
        return new Wording(List.copyOf(said), ing, first, sides[1].equals(NOTHING) ? "" : sides[1]);
    }

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i < phrase.size(); i++) {
            Optional<Wording> found = at(phrase, i);
            if (found.isPresent()) {
                int end = i + found.get().said().size();
                edits.replace(i, end, found.get().with());
                i = end - 1;
            }
        }
    }

    /** The words that a note may use for what a text says in more. */
    static Set<String> instead(Phrase phrase) {
        return IntStream.range(0, phrase.size()).mapToObj(i -> at(phrase, i)).flatMap(Optional::stream)
                .flatMap(w -> Stream.of(w.with().split(" "))).collect(Collectors.toSet());
    }

    private static Optional<Wording> at(Phrase phrase, int i) {
        return BY_FIRST_WORD.getOrDefault(phrase.at(i), List.of()).stream().filter(w -> w.isAt(phrase, i)).findFirst();
    }
}
