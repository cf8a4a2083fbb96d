package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of notes that were meant as a list, though their author put no markers before them. */
final class Lines {
    private static final int FEWEST = 3;
    private static final int LONGEST = 6;

    private Lines() {}

    /** Empty for running text, which only happens to be broken into lines. */
    static Optional<List<Prose>> of(Prose prose) {
        List<Prose> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < prose.length() && prose.length() < LONGEST * FEWEST * 60; i++) {
            if (prose.isLineEnd(i)) {
                lines.add(prose.slice(from, i).strip());
                from = i + 1;
            }
        }
        lines.add(prose.slice(from, prose.length()).strip());
        return lines.size() >= FEWEST && lines.stream().allMatch(Lines::isEntry) ? Optional.of(lines) : Optional.empty();
    }

    private static boolean isEntry(Prose line) {
        int words = Words.count(line);
        return words > 0 && (words <= LONGEST || line.text().contains(" = ")) && (Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0)))
                && ".,;:?!".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
