package fieldguide.guide;

import fieldguide.content.Block;
import java.util.List;
import java.util.Optional;

/** What a unit's guide as markdown shows besides its points, and where its links lead; told by those who know tables and flows. */
public interface Illustrations {
    /** Blocks as they are, addresses as written. */
    Illustrations NONE = new Illustrations() {};

    /** Blocks of markdown that go before an entry. */
    default List<String> before(Entry entry) {
        return List.of();
    }

    /** Blocks of markdown that go behind an entry. */
    default List<String> after(GuideSection section, Entry entry) {
        return List.of();
    }

    /** Blocks of markdown that go behind all entries of a section, before the sections below it. */
    default List<String> below(GuideSection section) {
        return List.of();
    }

    /** What is shown in place of a block; empty where it stays as it is. */
    default Optional<String> instead(Block block) {
        return Optional.empty();
    }

    /**
     * Where a link or picture leads, for readers of the file.
     *
     * @param file the source in which the target was written
     */
    default String address(String target, String file) {
        return target;
    }
}
