package fieldguide.export;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A content package of QTI 3.0 items (https://www.imsglobal.org/spec/qti/v3p0/impl): a manifest, a test
 * that asks all of them, a file a question, and their pictures.
 */
final class QtiPackage {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 \
            https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd" identifier="%s">
            <metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
            <organizations/>
            <resources>
            %s</resources>
            </manifest>
            """;

    private static final String TEST = "test.xml";

    private QtiPackage() {}

    /** Where an item lies in the package. */
    static String file(String identifier) {
        return "items/" + identifier + ".xml";
    }

    static Export of(StudyModule module, Quiz quiz, Pictures pictures, String name) {
        Map<String, byte[]> items = new LinkedHashMap<>();
        StringBuilder resources = new StringBuilder();
        for (Question question : quiz.questions()) {
            Pictures own = pictures.beside();
            String file = file(QtiItem.identifier(question.id()));
            items.put(file, new QtiItem(question, new Markup(own)).xml(module.title()).getBytes(StandardCharsets.UTF_8));
            own.files().forEach((picture, bytes) -> items.put("items/" + picture, bytes));
            resources.append(resource(question, file, own));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        String test = QtiItem.identifier("test-" + module.id());
        files.put("imsmanifest.xml", HEAD.formatted(QtiItem.identifier("module-" + module.id()), resource(test, quiz) + resources).getBytes(StandardCharsets.UTF_8));
        files.put(TEST, QtiAssessment.xml(module, quiz, test).getBytes(StandardCharsets.UTF_8));
        files.putAll(items);
        return new Export(name + "-qti.zip", "application/zip", Zip.of(files), List.of());
    }

    /** The test, which needs its items. */
    private static String resource(String test, Quiz quiz) {
        String items = quiz.questions().stream().map(q -> "<dependency identifierref=\"" + QtiItem.identifier(q.id()) + "\"/>").collect(Collectors.joining());
        return "<resource identifier=\"%s\" type=\"imsqti_test_xmlv3p0\" href=\"%s\"><file href=\"%s\"/>%s</resource>\n".formatted(test, TEST, TEST, items);
    }

    private static String resource(Question question, String file, Pictures pictures) {
        String others = pictures.files().keySet().stream().map(p -> "<file href=\"items/" + Markup.escaped(p) + "\"/>").collect(Collectors.joining());
        return "<resource identifier=\"%s\" type=\"imsqti_item_xmlv3p0\" href=\"%s\"><file href=\"%s\"/>%s</resource>\n"
                .formatted(QtiItem.identifier(question.id()), file, file, others);
    }
}
