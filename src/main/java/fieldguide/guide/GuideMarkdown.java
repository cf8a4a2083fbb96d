package fieldguide.guide;

import fieldguide.content.Term;
import java.util.List;

/** Writes guides as markdown that reads well on a code host. */
public final class GuideMarkdown {
    private final StringBuilder out = new StringBuilder();

    private GuideMarkdown() {}

    /** A unit by itself, its blocks as they are. */
    public static String of(Guide guide) {
        return of(guide, Illustrations.NONE);
    }

    /** A unit by itself. */
    public static String of(Guide guide, Illustrations illustrations) {
        GuideMarkdown markdown = new GuideMarkdown();
        markdown.unit(guide.root(), 0, illustrations);
        markdown.renamed(guide.renamed());
        return markdown.out.toString();
    }

    public static String of(ModuleGuide guide) {
        return of(guide, guide.units().stream().map(_ -> Illustrations.NONE).toList());
    }

    /**
     * A whole module: its title, a list of contents, and the units below headings of their own.
     *
     * @param illustrations one for each unit
     */
    public static String of(ModuleGuide guide, List<Illustrations> illustrations) {
        GuideMarkdown markdown = new GuideMarkdown();
        List<GuideSection> units = guide.units().stream().filter(u -> !u.isEmpty()).toList();
        markdown.part("# " + guide.title() + "\n\n" + MarkdownContents.of(guide.title(), units));
        for (int i = 0; i < guide.units().size(); i++) {
            if (!guide.units().get(i).isEmpty()) {
                markdown.unit(guide.units().get(i), 1, illustrations.get(i));
            }
        }
        markdown.renamed(guide.renamed());
        return markdown.out.toString();
    }

    /** The entries alone, without headings. */
    static String of(List<Entry> entries) {
        EntryMarkdown markdown = new EntryMarkdown(Illustrations.NONE);
        markdown.entries(entries, "");
        return markdown.written();
    }

    /** @param deeper how many levels its headings stand below those of the unit alone */
    private void unit(GuideSection unit, int deeper, Illustrations illustrations) {
        EntryMarkdown markdown = new EntryMarkdown(illustrations);
        unit.all().forEach(s -> markdown.section(s.level() + deeper, s));
        part(markdown.written());
    }

    private void renamed(List<Term> terms) {
        if (!terms.isEmpty()) {
            part("Names in this guide: " + String.join("; ", terms.stream()
                    .map(t -> t.preferred() + " (formerly " + String.join(", ", t.formerly()) + ")").toList()));
        }
    }

    /** Set off by an empty line from what stands before it. */
    private void part(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text.strip()).append('\n');
    }
}
