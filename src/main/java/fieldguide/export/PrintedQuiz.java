package fieldguide.export;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A quiz as a page to print, which needs no other file: the questions with room for answers, and the key on a page of its own. */
final class PrintedQuiz {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm; }
            body { font: 11pt/1.45 Georgia, "Times New Roman", serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
            h1 { font-size: 17pt; } h2 { font-size: 13pt; }
            .questions > li, .key > li { break-inside: avoid; margin-bottom: 1.4em; }
            .key-page { break-before: page; }
            .name, .line { border-bottom: 1px solid #000; height: 1.8em; }
            .id { font-size: 8pt; color: #555; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #999; padding: .5em; }
            table { border-collapse: collapse; } th, td { border: 1px solid #999; padding: .2em .5em; text-align: left; }
            img { max-width: 100%; }
            @media print { body { margin: 0; padding: 0; } }
            """;

    private PrintedQuiz() {}

    static String of(StudyModule module, Quiz quiz, Pictures pictures) {
        ItemHtml html = new ItemHtml(new Markup(pictures.inline()));
        String title = Markup.escaped(module.title());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>%s – quiz</title><style>
                %s</style></head>
                <body>
                <main>
                <h1>%s</h1>
                <p class="name">Name:</p>
                <ol class="questions">
                %s</ol>
                <section class="key-page">
                <h2>Key to “%s”</h2>
                <ol class="key">
                %s</ol>
                </section>
                </main>
                </body>
                </html>
                """.formatted(title, STYLE, title, entries(quiz, q -> html.asked(q) + (q instanceof Writing ? "<p class=\"line\"></p>" : "")), title,
                entries(quiz, q -> html.key(q) + "<p class=\"id\">" + Markup.escaped(q.id()) + "</p>"));
    }

    private static String entries(Quiz quiz, Function<Question, String> written) {
        return quiz.questions().stream().map(q -> Markup.element("li", written.apply(q)) + "\n").collect(Collectors.joining());
    }
}
