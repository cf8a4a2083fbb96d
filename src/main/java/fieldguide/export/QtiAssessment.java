package fieldguide.export;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A QTI 3.0 test that asks all items of a package, a section for each unit: what a platform opens to give the quiz as a whole. */
final class QtiAssessment {
    private static final String TEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd" \
            identifier="%s" title="%s">
            <qti-test-part identifier="questions" navigation-mode="nonlinear" submission-mode="individual">
            %s</qti-test-part>
            </qti-assessment-test>
            """;

    private QtiAssessment() {}

    static String xml(StudyModule module, Quiz quiz, String identifier) {
        Map<String, List<Question>> byUnit = quiz.questions().stream()
                .collect(Collectors.groupingBy(q -> q.basis().unit(), LinkedHashMap::new, Collectors.toList()));
        String sections = byUnit.entrySet().stream().map(e -> section(e.getKey(), title(module, e.getKey()), e.getValue())).collect(Collectors.joining());
        return TEST.formatted(identifier, Markup.escaped(module.title()), sections);
    }

    private static String title(StudyModule module, String unit) {
        return module.units().stream().filter(u -> u.id().equals(unit)).findFirst().map(u -> u.title()).orElse(module.title());
    }

    private static String section(String unit, String title, List<Question> questions) {
        String items = questions.stream().map(q -> QtiItem.identifier(q.id()))
                .map(id -> "<qti-assessment-item-ref identifier=\"%s\" href=\"%s\"/>\n".formatted(id, QtiPackage.file(id)))
                .collect(Collectors.joining());
        return "<qti-assessment-section identifier=\"%s\" title=\"%s\" visible=\"true\">\n%s</qti-assessment-section>\n"
                .formatted(QtiItem.identifier("unit-" + unit), Markup.escaped(title), items);
    }
}
