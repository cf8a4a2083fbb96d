package fieldguide.export;

import fieldguide.content.Slugs;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Deck;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Card;
import fieldguide.quiz.item.Question;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notes for Anki as a text file (https://docs.ankiweb.net/importing/text-files.html). The first column is the note's guid, by which
 * a second import finds the note again and keeps its schedule. Anki's text files hold no pictures: where there are some, the file is
 * packed with them.
 */
final class Anki {
    private static final String NOTES = "notes.txt";
    private static final String HOW_TO = """
            1. Copy the files of the folder "media" into the folder "collection.media" of your Anki profile.
            2. In Anki, choose File, Import, and then %s.
            """.formatted(NOTES);

    private Anki() {}

    static Export of(StudyModule module, Quiz quiz, Deck deck, Pictures pictures, String name) {
        Markup markup = new Markup(pictures);
        ItemHtml html = new ItemHtml(markup);
        String notes = Stream.concat(quiz.questions().stream().map(q -> note(q, module, html)), deck.cards().stream().map(c -> note(c, module, markup)))
                .collect(Collectors.joining("", head(module), ""));
        if (pictures.isEmpty()) {
            return Export.text(name + ".txt", "text/plain", notes);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(NOTES, notes.getBytes(StandardCharsets.UTF_8));
        files.put("README.txt", HOW_TO.getBytes(StandardCharsets.UTF_8));
        pictures.files().forEach((picture, bytes) -> files.put("media/" + picture, bytes));
        return new Export(name + ".zip", "application/zip", Zip.of(files), List.of());
    }

    private static String head(StudyModule module) {
        return """
                #separator:tab
                #html:true
                #notetype:Basic
                #deck:%s
                #columns:guid	Front	Back	tags
                #guid column:1
                #tags column:4
                """.formatted(module.title().replace("::", ":").replaceAll("\\s+", " "));
    }

    private static String note(Question question, StudyModule module, ItemHtml html) {
        return line(module.id() + ":" + question.id(), html.asked(question), html.key(question), tags(question.basis(), module, Kind.of(question).toString()));
    }

    /** A card of the glossary has the same guid in every module that uses the term, so that it is learnt once. */
    private static String note(Card card, StudyModule module, Markup markup) {
        String home = card.home().isEmpty() ? "glossary" : card.home();
        return line(home + ":" + card.identity().id(), markup.prose(card.front()), markup.prose(card.back()), tags(card.basis(), module, "term"));
    }

    private static String line(String guid, String front, String back, String tags) {
        return Stream.of(guid, front, back, tags).map(Anki::quoted).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String tags(Basis basis, StudyModule module, String kind) {
        return String.join(" ", module.slug(), module.slug() + "::" + Slugs.of(basis.unit(), "unit"), kind);
    }

    /** On one line, as a line that begins with a hash would be taken for a comment. */
    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"").replace("\n", "<br/>") + '"';
    }
}
