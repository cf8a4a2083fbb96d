package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds the tree of sections out of a flat run of headings and blocks. */
final class Sections {
    private static final int DEEPEST = 6;

    private final List<Part> parts;
    private final Map<String, Integer> anchors = new HashMap<>();
    private int next;

    private Sections(List<Part> parts) {
        this.parts = parts;
    }

    /** @param title the heading of the whole; its section has level 1, all headings below are 2 or deeper */
    static Section build(Prose title, SourceSpan span, List<Part> parts) {
        return new Sections(parts).section(title, 1, span);
    }

    private Section section(Prose heading, int level, SourceSpan span) {
        String anchor = anchor(heading.text());
        List<Block> blocks = new ArrayList<>();
        while (next < parts.size() && parts.get(next) instanceof Part.Done done) {
            blocks.add(InnerHeadings.below(level, done.block()));
            next++;
        }
        List<Section> below = new ArrayList<>();
        while (next < parts.size() && parts.get(next) instanceof Part.Heading h && levelOf(h) > level) {
            next++;
            below.add(section(h.text(), levelOf(h), h.span()));
        }
        return new Section(anchor, level, heading, List.copyOf(blocks), List.copyOf(below), around(span, blocks, below));
    }

    private static int levelOf(Part.Heading heading) {
        return Math.clamp(heading.level(), 2, DEEPEST);
    }

    /** As code hosts make them, so that links within a text keep working: lower case, hyphens, a number when repeated. */
    private String anchor(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replaceAll("\\s", "-");
        String base = plain.isEmpty() ? "section" : plain;
        int count = anchors.merge(base, 1, Integer::sum);
        return count == 1 ? base : anchor(base + "-" + (count - 1));
    }

    private static SourceSpan around(SourceSpan own, List<Block> blocks, List<Section> below) {
        SourceSpan all = own;
        for (Block block : blocks) {
            all = block.span().file().equals(own.file()) ? all.with(block.span()) : all;
        }
        for (Section section : below) {
            all = section.span().file().equals(own.file()) ? all.with(section.span()) : all;
        }
        return all;
    }
}
