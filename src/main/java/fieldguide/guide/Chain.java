package fieldguide.guide;

import fieldguide.guide.language.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences in a row, each of which hangs below the one before or below what that one hangs below. */
final class Chain {
    private static final int LONGEST = 2;

    private @Nullable Node last;
    private @Nullable Node above;
    /** How many in a row each stand below the one before. */
    private int length;

    /** What hangs last; none once a sentence stands by itself again. */
    @Nullable Node last() {
        return last;
    }

    void end() {
        last = null;
        above = null;
    }

    void hang(Node target, List<Node> nodes) {
        nodes.forEach(target::add);
        length = target == last ? length + 1 : 1;
        above = target;
        last = nodes.getLast();
    }

    /** Whether a sentence goes on with the last one rather than with what that hangs below. */
    boolean takes(Statement s) {
        return last != null && length < LONGEST && (s.opening().label().isEmpty() && s.reference().isElided() || s.isObjection() && isObjection(last));
    }

    /** Where "it" goes on with what "this" began: beside it. */
    @Nullable Node beside(Statement s, @Nullable Statement before) {
        return last != null && before != null && before.reference().isBareDemonstrative() && s.reference().isThirdPerson() ? above : null;
    }

    /** A second "But" objects to the first. */
    private static boolean isObjection(Node node) {
        return Phrase.of(node.text()).reads(0, "but", ":");
    }
}
