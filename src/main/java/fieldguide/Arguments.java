package fieldguide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind the jar's name: a command, what it is about, and options. */
sealed interface Arguments {
    /** Options that stand alone, and options that a word follows, by command. */
    Map<String, Set<String>> FLAGS = Map.of("lint", Set.of("--json"), "items", Set.of("--json", "--pin"), "report", Set.of("--json", "--units"));
    Map<String, Set<String>> VALUED = Map.of("export", Set.of("--module", "--format"));

    /** @param name the folder or file; empty where none is given */
    record Read(String command, Optional<String> name, Set<String> flags, Map<String, String> values) implements Arguments {
        boolean has(String flag) {
            return flags.contains(flag);
        }

        Optional<String> value(String option) {
            return Optional.ofNullable(values.get(option));
        }
    }

    /** @param word the first that makes no sense where it stands */
    record Odd(String word) implements Arguments {}

    /** @param args at least the command */
    static Arguments read(String... args) {
        Optional<String> name = Optional.empty();
        Set<String> flags = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            boolean valued = VALUED.getOrDefault(args[0], Set.of()).contains(args[i]) && i + 1 < args.length;
            if (valued) {
                values.put(args[i], args[++i]);
            } else if (FLAGS.getOrDefault(args[0], Set.of()).contains(args[i])) {
                flags.add(args[i]);
            } else if (name.isEmpty() && !args[i].startsWith("--")) {
                name = Optional.of(args[i]);
            } else {
                return new Odd(args[i]);
            }
        }
        return new Read(args[0], name, flags, values);
    }
}
