package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The blocks met so far in raw HTML, in the lists they stand in. */
final class HtmlLists {
    private static final int DEEPEST = 8;

    /** A list whose end was not met yet. */
    private record Open(boolean ordered, int start, List<Block> around, List<Block.Item> items) {}

    private final Deque<Open> lists = new ArrayDeque<>();
    private List<Block> blocks = new ArrayList<>();

    void add(Block block) {
        blocks.add(block);
    }

    /** Whether an end tag has a list to close. */
    boolean isOpen() {
        return !lists.isEmpty();
    }

    boolean canOpen() {
        return lists.size() < DEEPEST;
    }

    void open(HtmlTag tag) {
        int start = tag.attribute("start").filter(s -> s.matches("\\d{1,6}")).map(Integer::parseInt).orElse(1);
        lists.push(new Open(tag.name().equals("ol"), start, blocks, new ArrayList<>()));
        blocks = new ArrayList<>();
    }

    void endItem() {
        if (!lists.isEmpty() && !blocks.isEmpty()) {
            Block last = blocks.getLast();
            lists.peek().items().add(new Block.Item(Optional.empty(), List.copyOf(blocks), blocks.getFirst().span().with(last.span())));
            blocks = new ArrayList<>();
        }
    }

    void endList() {
        endItem();
        Open list = lists.pop();
        blocks = list.around();
        if (!list.items().isEmpty()) {
            SourceSpan all = list.items().getFirst().span().with(list.items().getLast().span());
            blocks.add(new Block.Items(list.ordered(), list.start(), list.items(), all));
        }
    }

    /** All blocks; lists that are still open end here. */
    List<Block> all() {
        while (isOpen()) {
            endList();
        }
        return blocks;
    }
}
