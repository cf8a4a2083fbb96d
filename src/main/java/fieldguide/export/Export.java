package fieldguide.export;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Deck;
import fieldguide.quiz.Quiz;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The questions of a module as a file.
 *
 * @param name of the file
 * @param type the media type of its bytes
 * @param leftOut the questions that the format cannot hold
 */
public record Export(String name, String type, byte[] bytes, List<LeftOut> leftOut) {

    /** A question that is not in the file, and why. */
    public record LeftOut(String id, String reason) {}

    /**
     * @param deck the module's cards; of the formats only Anki's has a place for them
     * @param folder the library's, where pictures are found
     */
    public static Export of(StudyModule module, Quiz quiz, Deck deck, Format format, Path folder) {
        Pictures pictures = new Pictures(folder);
        String name = module.slug() + "-questions";
        return switch (format) {
            case ANKI -> Anki.of(module, quiz, deck, pictures, name);
            case GIFT -> new Gift(module).of(quiz, name);
            case QTI -> QtiPackage.of(module, quiz, pictures, name);
            case CSV -> text(name + ".csv", "text/csv", Csv.of(module, quiz));
            case PRINT -> text(name + ".html", "text/html", PrintedQuiz.of(module, quiz, pictures));
        };
    }

    static Export text(String name, String type, String text, LeftOut... leftOut) {
        return new Export(name, type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), List.of(leftOut));
    }
}
