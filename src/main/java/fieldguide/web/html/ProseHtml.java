package fieldguide.web.html;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes running text with its marks as elements. */
public final class ProseHtml {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder());

    private final Html html;
    private final Addresses addresses;

    public ProseHtml(Html html, Addresses addresses) {
        this.html = html;
        this.addresses = addresses;
    }

    public void write(Prose prose) {
        Deque<Mark> open = new ArrayDeque<>();
        Deque<Mark> coming = prose.marks().stream().filter(m -> m.to() > m.from()).sorted(OUTER_FIRST)
                .collect(Collectors.toCollection(ArrayDeque::new));
        int[] borders = prose.marks().stream().flatMapToInt(m -> IntStream.of(m.from(), m.to())).sorted().distinct().toArray();
        int at = 0;
        for (int border : borders) {
            text(prose, at, border);
            at = border;
            List<Mark> interrupted = close(open, at);
            while (!coming.isEmpty() && coming.peek().from() <= at) {
                interrupted.add(coming.remove());
            }
            open(prose, interrupted, open);
        }
        text(prose, at, prose.length());
    }

    /** Closes the marks that end here, and those inside of them; these go on, and are returned. */
    private List<Mark> close(Deque<Mark> open, int at) {
        List<Mark> interrupted = new ArrayList<>();
        while (open.stream().anyMatch(m -> m.to() <= at)) {
            Mark inner = open.pop();
            html.close();
            if (inner.to() > at) {
                interrupted.add(inner);
            }
        }
        return interrupted;
    }

    private void open(Prose prose, List<Mark> marks, Deque<Mark> open) {
        marks.stream().sorted(OUTER_FIRST).filter(m -> !open.contains(m)).forEach(m -> {
            open(prose, m);
            open.push(m);
        });
    }

    private void open(Prose prose, Mark mark) {
        switch (mark.kind()) {
            case CODE -> html.open("code");
            case MATH -> html.open("code", "class", "math");
            case KEY -> html.open("kbd");
            case STRONG -> html.open("strong");
            case EMPHASIS -> html.open("em");
            case DELETED -> html.open("del");
            case LINK -> link(addresses.link(mark.target(), prose.source().file()));
            case IMAGE -> html.open("span", "class", "picture-named");
        }
    }

    private void link(Optional<String> address) {
        String href = address.orElse("");
        boolean away = href.startsWith("http");
        if (href.isEmpty()) {
            html.open("span", "class", "link-lost");
        } else {
            html.open("a", "href", href, away ? "rel" : "", "noopener noreferrer", away ? "class" : "", "away");
        }
    }

    private void text(Prose prose, int from, int to) {
        String[] lines = prose.text().substring(from, to).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.empty("br");
            }
            html.text(lines[i]);
        }
    }
}
