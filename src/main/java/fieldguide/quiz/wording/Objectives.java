package fieldguide.quiz.wording;

import fieldguide.content.Prose;
import fieldguide.content.StudyModule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The learning objectives of a module, to be found by what is asked. */
public final class Objectives {
    private final List<Objective> all;

    /** @param weights of its telling words: one for a word of no other objective, less for shared ones, none for words of all */
    private record Objective(String text, Map<String, Double> weights) {
        double score(Set<String> wanted) {
            return weights.entrySet().stream().filter(w -> wanted.contains(w.getKey())).mapToDouble(Map.Entry::getValue).sum();
        }
    }

    public Objectives(StudyModule module) {
        List<String> texts = module.objectives().stream().map(Prose::text).toList();
        List<Set<String>> words = texts.stream().map(Wording::telling).toList();
        all = IntStream.range(0, texts.size()).mapToObj(i -> new Objective(texts.get(i),
                words.get(i).stream().collect(Collectors.toMap(w -> w, w -> weight(w, words))))).toList();
    }

    private static double weight(String word, List<Set<String>> objectives) {
        long uses = objectives.stream().filter(o -> o.contains(word)).count();
        return objectives.size() == 1 ? 1 : (double) (objectives.size() - uses) / (objectives.size() - 1) / uses;
    }

    /** The objective an author names, as the module writes it. */
    public String named(String objective) {
        return all.stream().map(Objective::text).filter(o -> Wording.key(o).equals(Wording.key(objective))).findFirst()
                .orElse(objective);
    }

    /** The objective closest to a text, counting only words by which objectives differ; empty where none is close. */
    public Optional<String> closestTo(String text) {
        Set<String> wanted = Wording.telling(text);
        return all.stream().filter(o -> o.score(wanted) >= 1)
                .max(Comparator.comparingDouble((Objective o) -> o.score(wanted)).thenComparingInt(o -> -all.indexOf(o)))
                .map(Objective::text);
    }
}
