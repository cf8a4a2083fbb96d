package fieldguide.content.markdown;

import fieldguide.content.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found wrong while a library is read. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void error(String file, int line, String rule, String message) {
        found.add(Problem.error(file, line, rule, message));
    }

    public void warning(String file, int line, String rule, String message) {
        found.add(Problem.warning(file, line, rule, message));
    }

    /** All of them, each once, by file and line. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }
}
