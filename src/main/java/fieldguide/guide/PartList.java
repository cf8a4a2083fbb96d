package fieldguide.guide;

import fieldguide.content.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a section so far, and the point to which the next block may belong. */
final class PartList {
    private final List<Part> parts = new ArrayList<>();

    List<Part> all() {
        return parts;
    }

    void add(Part part) {
        parts.add(part);
    }

    void addAll(List<? extends Part> more) {
        parts.addAll(more);
    }

    void show(Block block) {
        parts.add(new Part.Shown(block, Optional.empty()));
    }

    /** The point right before. */
    @Nullable Node lastNode() {
        return !parts.isEmpty() && parts.getLast() instanceof Node node ? node : null;
    }

    /** What code or a picture was shown for goes on behind it: both go below the point in front of them. */
    void takeBlock() {
        if (parts.isEmpty() || !(parts.getLast() instanceof Part.Shown shown)) {
            return;
        }
        Part above = parts.size() > 1 ? parts.get(parts.size() - 2) : shown;
        if (shown.caption().isPresent() || above instanceof Node) {
            parts.removeLast();
            shown.caption().ifPresent(parts::add);
            ((Node) parts.getLast()).add(new Part.Shown(shown.block(), Optional.empty()));
        }
    }
}
