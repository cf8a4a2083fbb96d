package fieldguide.content.learn;

import fieldguide.content.AuthoredItem;
import fieldguide.content.AuthoredTask;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Slugs;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.content.WordCount;
import fieldguide.content.markdown.MappedText;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import fieldguide.content.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** Reads a unit's YAML file with the text and the quiz that it names. */
final class LearnUnits {
    private final Problems problems;
    private final MarkdownReader markdown;

    LearnUnits(Problems problems, MarkdownReader markdown) {
        this.problems = problems;
        this.markdown = markdown;
    }

    Unit read(Yaml yaml) {
        String file = yaml.source().file();
        String slug = Slugs.of(file.substring(file.lastIndexOf('/') + 1, file.length() - ".yml".length()), "unit");
        if (yaml.text("title").isEmpty()) {
            problems.error(file, 1, "missing-title", "The unit has no title; add a line \"title: …\". Its file's name is shown instead.");
        }
        Prose title = yaml.get("title").map(t -> titled(t)).orElseGet(() -> Prose.added(yaml.source(), slug.replace('-', ' ')));
        MappedText content = yaml.get("content").map(Yaml::mapped).orElse(new MappedText(yaml.source(), "", new int[0]));
        MarkdownReader.Read read = markdown.read(content, Optional.of(title));
        List<AuthoredItem> items = yaml.get("quiz").flatMap(q -> q.get("questions")).map(Yaml::items).orElse(List.of())
                .stream().map(this::item).toList();
        int minutes = minutes(yaml).orElseGet(() -> WordCount.minutes(read.body()));
        String id = yaml.text("uid").isEmpty() ? slug : yaml.text("uid");
        return new Unit(id, slug, title.text(), minutes, read.body(), items, List.copyOf(read.sources()));
    }

    private static Prose titled(Yaml title) {
        MappedText text = title.mapped();
        return new Prose(text.source(), text.text(), List.of(), text.origins()).strip();
    }

    private static Optional<Integer> minutes(Yaml yaml) {
        return Optional.of(yaml.text("durationInMinutes")).filter(t -> t.matches("\\d{1,4}")).map(Integer::parseInt);
    }

    private AuthoredItem item(Yaml question) {
        List<AuthoredItem.Choice> choices = question.get("choices").map(Yaml::items).orElse(List.of()).stream()
                .map(c -> choice(c, question)).toList();
        return new AuthoredItem(Optional.of(question.text("id")).filter(id -> !id.isEmpty()), text(question, "content"),
                new AuthoredTask.Choosing(choices), Optional.empty(), span(question));
    }

    private AuthoredItem.Choice choice(Yaml choice, Yaml question) {
        boolean correct = List.of("true", "yes", "on").contains(choice.text("isCorrect").toLowerCase(java.util.Locale.ROOT));
        List<Block> own = text(choice, "explanation");
        List<Block> shared = text(question, correct ? "correctExplanation" : "incorrectExplanation");
        return new AuthoredItem.Choice(text(choice, "content"), correct, own.isEmpty() ? shared : own, span(choice));
    }

    private List<Block> text(Yaml yaml, String name) {
        return yaml.get(name).filter(y -> !y.text().isBlank()).map(y -> markdown.blocks(y.mapped())).orElse(List.of());
    }

    private static SourceSpan span(Yaml yaml) {
        int last = Math.min(yaml.lastLine(), yaml.source().lines());
        int end = last < yaml.source().lines() ? yaml.source().startOf(last + 1) : yaml.source().text().length();
        return yaml.source().span(yaml.source().startOf(yaml.line()), end);
    }
}
