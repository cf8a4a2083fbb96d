package fieldguide.quiz;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The learning objectives of a module, to be found by what is asked. */
final class Objectives {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6}\\s+(.+?)\\s*#*\\s*$");

    private final List<String> texts;

    Objectives(StudyModule module) {
        texts = module.objectives().stream().map(Prose::text).toList();
    }

    /** The objective that stands as the heading above a question in its source. */
    Optional<String> above(SourceSpan question, Unit unit) {
        String before = unit.sourceOf(question).text().substring(0, question.start());
        return HEADING.matcher(before).results().map(m -> Wording.key(m.group(1))).reduce((_, last) -> last)
                .flatMap(h -> texts.stream().filter(o -> Wording.key(o).equals(h)).findFirst());
    }

    /** The objective closest to a text, counting only words by which objectives differ; empty where none is close. */
    Optional<String> closestTo(String text) {
        Set<String> wanted = Wording.telling(text);
        return texts.stream().filter(o -> score(o, wanted) >= 1)
                .max(Comparator.comparingDouble((String o) -> score(o, wanted)).thenComparing(o -> -texts.indexOf(o)));
    }

    private double score(String objective, Set<String> wanted) {
        return Wording.telling(objective).stream().filter(wanted::contains).mapToDouble(this::weight).sum();
    }

    /** One for a word of a single objective, less for words that several share, nothing for words of all. */
    private double weight(String word) {
        long uses = texts.stream().filter(o -> Wording.telling(o).contains(word)).count();
        return texts.size() == 1 ? 1 : (double) (texts.size() - uses) / (texts.size() - 1) / uses;
    }
}
