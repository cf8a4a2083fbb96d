package fieldguide.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A module of made-up words, with questions of all ten kinds in turn. Each stem has a word that no other has; each explanation,
 * and each answer that is to be written, has one that must not be seen before the answer is given.
 */
final class ClassModule {
    static final String SLUG = "words";
    private static final int OF_A_UNIT = 20;
    private static final String[] SYLLABLES = "ba de fi go hu ka le mi no pu ra se ti vo zu bra dre flo gri klu".split(" ");

    private final Random chance;
    private final Set<String> used = new HashSet<>();

    private ClassModule(long seed) {
        this.chance = new Random(seed);
    }

    /** Writes it into a folder for libraries. */
    static void write(Path folder, int questions, long seed) throws IOException {
        var made = new ClassModule(seed);
        Path module = Files.createDirectories(folder.resolve(SLUG));
        List<String> units = new ArrayList<>();
        for (int first = 1; first <= questions; first += OF_A_UNIT) {
            int unit = units.size() + 1;
            int start = first;
            int last = Math.min(questions, first + OF_A_UNIT - 1);
            Files.writeString(module.resolve(unit + "-words.md"), "# Words %d\n\nHere are words.\n\n## Check your knowledge\n\n".formatted(unit)
                    + IntStream.rangeClosed(first, last).mapToObj(n -> (n - start + 1) + ". " + made.question(n)).collect(Collectors.joining("\n")));
            units.add("%d. [Words %d](%d-words.md) (1 minute)".formatted(unit, unit, unit));
        }
        Files.writeString(module.resolve("README.md"), "# Words\n\nWords that nobody knows.\n\n## Units\n\n" + String.join("\n", units) + "\n");
    }

    private String question(int number) {
        String about = word();
        return switch (number % 10) {
            case 0 -> "Which word goes with %s?\n\n".formatted(about) + options(1, 2);
            case 1 -> "Which two words go with %s? Choose two.\n\n".formatted(about) + options(2, 2);
            case 2 -> "The word %s has a friend.\n\n    - [x] True\n      > %s\n    - [ ] False\n      > %s\n".formatted(about, because(), because());
            case 3 -> "Where does each friend of %s live?\n\n    | Friend | Hill | Lake | Why |\n    |---|---|---|---|\n".formatted(about)
                    + IntStream.range(0, 4).mapToObj(i -> "    | %s | %s | %s | %s |\n".formatted(word(), i % 2 == 0 ? "x" : "", i % 2 == 0 ? "" : "x", because()))
                    .collect(Collectors.joining());
            case 4 -> "Match each friend of %s with its food.\n\n    | Friend | Food | Why |\n    |---|---|---|\n".formatted(about)
                    + IntStream.range(0, 4).mapToObj(_ -> "    | %s | %s | %s |\n".formatted(word(), word(), because())).collect(Collectors.joining());
            case 5 -> "Put the friends of %s in order.\n\n".formatted(about)
                    + IntStream.rangeClosed(1, 4).mapToObj(i -> "    %d. %s\n       > %s\n".formatted(i, word(), because())).collect(Collectors.joining());
            case 6 -> "The friend of %s is called `____`.\n\n".formatted(about) + written(word());
            case 7 -> "Who goes with %s?\n\n".formatted(about) + written(word());
            case 8 -> "Which command calls %s?\n\n".formatted(about) + written("`call --%s %s`".formatted(word(), word()));
            default -> "For how many days does %s sleep?\n\n".formatted(about) + written((4_000_000_000L + number) + " days");
        };
    }

    private String options(int right, int wrong) {
        return IntStream.range(0, right + wrong).mapToObj(i -> "    - [%s] %s\n      > %s\n".formatted(i < right ? "x" : " ", word(), because()))
                .collect(Collectors.joining());
    }

    private String written(String answer) {
        return "    - Answer: %s\n      > %s\n".formatted(answer, because());
    }

    private String because() {
        return "Told of " + word() + ".";
    }

    private String word() {
        String word;
        do {
            word = chance.ints(4, 0, SYLLABLES.length).mapToObj(i -> SYLLABLES[i]).collect(Collectors.joining());
        } while (!used.add(word));
        return word;
    }
}
