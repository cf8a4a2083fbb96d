package fieldguide.export;

import fieldguide.content.Slugs;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
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

    static Export of(StudyModule module, Quiz quiz, Pictures pictures, String name) {
        ItemHtml html = new ItemHtml(new Markup(pictures));
        String notes = quiz.questions().stream().map(q -> note(q, module, html)).collect(Collectors.joining("", head(module), ""));
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
        return Stream.of(module.id() + ":" + question.id(), html.asked(question), html.key(question), tags(question, module))
                .map(Anki::quoted).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String tags(Question question, StudyModule module) {
        String unit = Slugs.of(question.basis().unit(), "unit");
        return String.join(" ", module.slug(), module.slug() + "::" + unit, Kind.of(question).toString());
    }

    /** On one line, as a line that begins with a hash would be taken for a comment. */
    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"").replace("\n", "<br/>") + '"';
    }
}
