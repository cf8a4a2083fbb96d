package fieldguide.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two steps say different things. Words of the flows' own titles do not count, as they name what each flow is
 * about; nor does it count whether a name is written out or abbreviated.
 *
 * @param own words of both titles
 */
record StepWords(Set<String> own) {
    private static final Set<String> IDLE =
            Set.of("the", "a", "an", "of", "for", "to", "in", "on", "that", "this", "is", "are", "its", "it",
            "your", "and", "by", "with", "service", "endpoint");

    static StepWords of(Flow left, Flow right) {
        return new StepWords(Stream.of(left.title(), right.title()).flatMap(t -> words(t).stream())
                .map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }

    boolean differ(String left, String right) {
        List<String> all = Stream.concat(words(left).stream(), words(right).stream()).toList();
        Set<String> abbreviations = all.stream().filter(w -> w.matches("[A-Z]{3,}")).collect(Collectors.toSet());
        return !counting(words(left), abbreviations).equals(counting(words(right), abbreviations));
    }

    /** The words of a step that count. */
    Set<String> of(Step step) {
        return counting(words(step.full().text()), Set.of());
    }

    private Set<String> counting(List<String> words, Set<String> abbreviations) {
        List<String> left = new ArrayList<>(words);
        left.removeAll(abbreviations);
        for (String abbreviation : abbreviations) {
            for (int i = left.size() - abbreviation.length(); i >= 0; i--) {
                List<String> window = left.subList(i, i + abbreviation.length());
                if (initials(window).equals(abbreviation)) {
                    window.clear();
                    i = Math.min(i, left.size() - abbreviation.length() + 1);
                }
            }
        }
        Set<String> counting = left.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        counting.removeAll(own);
        counting.removeAll(IDLE);
        return counting;
    }

    private static String initials(List<String> words) {
        return words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    }
}
