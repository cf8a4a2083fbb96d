package fieldguide.content.plain;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Section;
import fieldguide.content.SourceText;
import fieldguide.content.Unit;
import fieldguide.content.WordCount;
import fieldguide.content.markdown.FrontMatter;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import java.util.List;
import java.util.Optional;

/** Reads one markdown file as a unit. */
public final class PlainUnits {
    private final Problems problems;
    private final MarkdownReader markdown;

    public PlainUnits(Problems problems, MarkdownReader markdown) {
        this.problems = problems;
        this.markdown = markdown;
    }

    /** @param listed the minutes that the module's list of units gives it */
    public Unit read(SourceText source, Optional<Integer> listed) {
        FrontMatter top = FrontMatter.split(source);
        MarkdownReader.Read read = markdown.read(top.body(), Optional.empty());
        String name = source.file().substring(source.file().lastIndexOf('/') + 1);
        String slug = slug(name.replaceFirst("(?i)\\.md$", ""));
        String title = read.body().heading().text();
        if (title.isBlank()) {
            problems.error(source.file(), 1, "missing-title",
                    "The unit has no title; begin the file with \"# Title\". Its file's name is shown instead.");
            title = slug.replaceFirst("^\\d+-", "").replace('-', ' ');
        }
        QuizSections quiz = QuizSections.takenFrom(read.body(), source, problems);
        List<AuthoredItem> items = quiz.items();
        int minutes = listed.orElseGet(() -> WordCount.minutes(read.body()));
        String id = Optional.ofNullable(top.values().get("id")).filter(v -> !v.isBlank()).orElse(slug);
        return new Unit(id, slug, title, minutes, titled(quiz.rest(), title, source), items, List.copyOf(read.sources()));
    }

    private static Section titled(Section body, String title, SourceText source) {
        return body.heading().isBlank() ? new Section(body.anchor(), body.level(),
                fieldguide.content.Prose.added(source, title), body.blocks(), body.sections(), body.span()) : body;
    }

    private static String slug(String name) {
        String plain = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "unit" : plain;
    }
}
