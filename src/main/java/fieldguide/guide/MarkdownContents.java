package fieldguide.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists units with links to their headings, by the addresses that code hosts give to headings. */
final class MarkdownContents {
    private final Map<String, Integer> given = new HashMap<>();

    private MarkdownContents() {}

    static String of(String title, List<GuideSection> units) {
        MarkdownContents contents = new MarkdownContents();
        contents.address(title);
        StringBuilder out = new StringBuilder();
        for (GuideSection unit : units) {
            out.append("- [").append(InlineMarkdown.of(unit.heading())).append("](#").append(contents.address(unit.heading().text())).append(")\n");
            unit.sections().stream().flatMap(GuideSection::all).forEach(s -> contents.address(s.heading().text()));
        }
        return out.append('\n').toString();
    }

    /** As GitHub does: letters, digits, hyphens and underscores; a number where the same was given before. */
    private String address(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        int before = given.merge(plain, 1, Integer::sum) - 1;
        return before == 0 ? plain : plain + "-" + before;
    }
}
