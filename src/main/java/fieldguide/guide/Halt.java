package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;

/** A long sentence of a language without rules, cut where any language makes a halt: at a semicolon. */
final class Halt {
    /** Words of a sentence that is not too long to be kept whole. */
    private static final int LONGEST = 40;
    /** Of two words, nobody can tell whether they are a clause. */
    private static final int SHORTEST = 4;

    private Halt() {}

    /** The parts in their order; the sentence alone if it has no such halt or is short enough. */
    static List<Prose> parts(Prose sentence) {
        List<Prose> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        boolean tooLong = Words.count(sentence) > LONGEST;
        for (int i = 0; tooLong && i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            depth += "(（[「".indexOf(c) >= 0 ? 1 : ")）]」".indexOf(c) >= 0 ? -1 : 0;
            if (";；".indexOf(c) >= 0 && depth == 0 && !sentence.isVerbatimAt(i)) {
                parts.add(sentence.slice(from, i));
                from = i + 1;
            }
        }
        parts.add(sentence.slice(from, sentence.length()));
        List<Prose> bare = parts.stream().map(Splice::unstopped).map(Splice::capitalised).toList();
        return bare.stream().allMatch(p -> Words.count(p) >= SHORTEST) ? bare : List.of(Splice.unstopped(sentence));
    }
}
