package fieldguide.quiz.item;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a learner gave for one question. Its stored form is one line of text: {@code chosen a b}, {@code placed a=1 b=2}
 * or {@code written some words}.
 */
public sealed interface Answer {
    /** @param options ids of the chosen options; ids the question does not have are ignored */
    record Chosen(Set<String> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }

        @Override
        public String stored() {
            return "chosen " + options.stream().sorted().collect(Collectors.joining(" "));
        }
    }

    /** @param places for the id of a part the id of the place it was given; those the question does not have are ignored */
    record Placed(Map<String, String> places) implements Answer {
        public Placed {
            places = Map.copyOf(places);
        }

        @Override
        public String stored() {
            return "placed " + new TreeMap<>(places).entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
        }
    }

    /** @param text one line; blanks at its ends, characters that cannot be seen, and what is too long are left out */
    record Written(String text) implements Answer {
        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}]+");
        private static final int LONGEST = 1000;

        public Written {
            text = UNSEEN.matcher(text.substring(0, Math.min(LONGEST, text.length()))).replaceAll(" ").strip();
        }

        @Override
        public String stored() {
            return "written " + text;
        }
    }

    /** The text it is kept as, from which {@link #read} makes it again. */
    String stored();

    /**
     * The answer that was stored.
     *
     * @throws IllegalArgumentException if no answer is stored like this
     */
    static Answer read(String stored) {
        String[] kind = stored.split(" ", 2);
        String rest = kind.length == 1 ? "" : kind[1];
        return switch (kind[0]) {
            case "chosen" -> new Chosen(words(rest).collect(Collectors.toSet()));
            case "placed" -> new Placed(words(rest).map(w -> w.split("=", 2)).collect(Collectors.toMap(w -> w[0], w -> w[1])));
            case "written" -> new Written(rest);
            default -> throw new IllegalArgumentException("not an answer: " + stored);
        };
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(w -> !w.isEmpty());
    }
}
