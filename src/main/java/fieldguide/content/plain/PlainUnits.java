package fieldguide.content.plain;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Section;
import fieldguide.content.Slugs;
import fieldguide.content.SourceText;
import fieldguide.content.Unit;
import fieldguide.content.WordCount;
import fieldguide.content.markdown.FrontMatter;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import java.util.List;
import java.util.Locale;
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
        String bare = name.replaceFirst("(?i)\\.(md|markdown)$", "");
        String slug = Slugs.of(bare.toLowerCase(Locale.ROOT), "unit");
        String title = title(read, top, bare, source.file());
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

    /** The first heading, else what the top of the file says, else its name. */
    private String title(MarkdownReader.Read read, FrontMatter top, String name, String file) {
        String heading = read.body().heading().text();
        String told = heading.isBlank() ? top.values().getOrDefault("title", "").strip() : heading;
        if (!told.isBlank()) {
            return told;
        }
        problems.warning(file, 1, "missing-title",
                "The unit has no title; begin the file with \"# Title\". Its file's name is shown instead.");
        String words = name.replaceFirst("^\\d+[-._ ]+(?=.)", "");
        return words.contains(" ") ? words : words.replace('-', ' ').replace('_', ' ');
    }
}
