package fieldguide.export;

import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Quantity;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question as a QTI 3.0 item: what is declared right, the interaction, how the score comes about, and the reasons as feedback. */
record QtiItem(Question question, Markup markup) {
    private static final String ITEM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd" \
            identifier="%s" title="%s" adaptive="false" time-dependent="false" xml:lang="en">
            %s
            <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">\
            <qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
            <qti-outcome-declaration identifier="FEEDBACK" cardinality="%s" base-type="identifier"/>
            <qti-item-body>
            %s
            </qti-item-body>
            %s
            %s</qti-assessment-item>
            """;
    private static final String WHY = "why";

    /** A name as XML allows it; those of our own questions stay as they are. */
    static String identifier(String id) {
        String plain = id.replaceAll("[^\\w.-]", "-");
        return plain.matches("[A-Za-z_].*") ? plain : "i-" + plain;
    }

    String xml(String title) {
        return ITEM.formatted(identifier(question.id()), Markup.escaped(title), declaration(), question instanceof Choice.Multiple ? "multiple" : "single",
                body(), processing(), feedback());
    }

    private String declaration() {
        return switch (question) {
            case Choice choice -> declared(choice instanceof Choice.Multiple ? "multiple" : "single", "identifier",
                    choice.keys().stream().map(k -> key(k.id())), "");
            case Placing.Order order -> declared("ordered", "identifier", order.parts().stream().map(p -> key(p.id())), "");
            case Placing placing -> declared("multiple", "directedPair", placing.parts().stream().map(p -> key(p.id()) + " " + place(p.place())), "");
            case Writing.Numeric numeric -> declared("single", "float",
                    Quantity.read(numeric.model().words()).stream().map(q -> q.number().toPlainString()), "");
            case Writing writing -> declared("single", "string", Stream.of(writing.model().words()), mapping(writing));
        };
    }

    private static String declared(String cardinality, String type, Stream<String> values, String mapping) {
        return "<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"%s\" base-type=\"%s\"><qti-correct-response>%s</qti-correct-response>%s</qti-response-declaration>"
                .formatted(cardinality, type, values.map(v -> Markup.element("qti-value", Markup.escaped(v))).collect(Collectors.joining()), mapping);
    }

    /** Every answer that is right earns the point, in capitals or not; a command has to be written as it is. */
    private static String mapping(Writing question) {
        boolean exact = question instanceof Writing.Command;
        return question.foreseen().stream().filter(Option::correct).map(Option::words).distinct()
                .map(w -> "<qti-map-entry map-key=\"%s\" mapped-value=\"1\" case-sensitive=\"%s\"/>".formatted(Markup.escaped(w), exact))
                .collect(Collectors.joining("", "<qti-mapping default-value=\"0\">", "</qti-mapping>"));
    }

    private String body() {
        String stem = markup.blocks(question.stem());
        return switch (question) {
            case Choice choice -> stem + "<qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"%s\" max-choices=\"%d\">%s</qti-choice-interaction>"
                    .formatted(!(choice instanceof Choice.TrueOrFalse), choice.keys().size(), choices(Ordered.options(choice).stream()
                            .map(o -> choice("qti-simple-choice", key(o.id()), "", markup.phrases(o.text())))));
            case Placing.Order order -> stem + "<qti-order-interaction response-identifier=\"RESPONSE\" shuffle=\"true\">%s</qti-order-interaction>"
                    .formatted(choices(Ordered.parts(order).stream().map(p -> choice("qti-simple-choice", key(p.id()), "", markup.phrases(p.text())))));
            case Placing placing -> stem + match(placing);
            case Writing writing -> written(writing, stem);
        };
    }

    private String match(Placing question) {
        int parts = question.parts().size();
        int most = question instanceof Placing.Match ? 1 : parts;
        String left = choices(Ordered.parts(question).stream()
                .map(p -> choice("qti-simple-associable-choice", key(p.id()), " match-max=\"1\"", markup.phrases(p.text()))));
        String right = choices(Ordered.places(question).stream()
                .map(p -> choice("qti-simple-associable-choice", place(p.id()), " match-max=\"" + most + "\"", markup.phrases(p.text()))));
        return "<qti-match-interaction response-identifier=\"RESPONSE\" shuffle=\"%s\" max-associations=\"%d\">%s%s</qti-match-interaction>".formatted(
                question instanceof Placing.Match, parts, Markup.element("qti-simple-match-set", left), Markup.element("qti-simple-match-set", right));
    }

    /** In the gap, if it stands in running text; else below. */
    private static String written(Writing question, String stem) {
        String entry = "<qti-text-entry-interaction response-identifier=\"RESPONSE\" expected-length=\"%d\"/>".formatted(question.model().words().length());
        String unit = question instanceof Writing.Numeric numeric ? numeric.unit().map(u -> " " + Markup.escaped(u)).orElse("") : "";
        int gap = stem.indexOf(Asked.GAP);
        boolean inText = gap >= 0 && stem.lastIndexOf("<code>", gap) <= stem.lastIndexOf("</code>", gap) && stem.lastIndexOf("<p>", gap) >= 0;
        return inText ? stem.substring(0, gap) + entry + stem.substring(gap + Asked.GAP.length()) : stem + Markup.element("p", entry + unit);
    }

    private static String choices(Stream<String> choices) {
        return choices.collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String choice(String element, String identifier, String attributes, String content) {
        return "<" + element + " identifier=\"" + identifier + "\"" + attributes + ">" + content + "</" + element + ">";
    }

    /** As the standard's templates match_correct and map_response do, and the feedback besides. */
    private String processing() {
        String response = "<qti-variable identifier=\"RESPONSE\"/>";
        String right = response + "<qti-correct identifier=\"RESPONSE\"/>";
        String score = switch (question) {
            case Writing.Numeric numeric -> scored("<qti-equal tolerance-mode=\"absolute\" tolerance=\"%1$s %1$s\">%2$s</qti-equal>"
                    .formatted(numeric.margin().toPlainString(), right));
            case Writing _ -> "<qti-set-outcome-value identifier=\"SCORE\"><qti-map-response identifier=\"RESPONSE\"/></qti-set-outcome-value>";
            case Choice _, Placing _ -> scored(Markup.element("qti-match", right));
        };
        String feedback = question instanceof Choice ? response : "<qti-base-value base-type=\"identifier\">" + WHY + "</qti-base-value>";
        return Markup.element("qti-response-processing", score + "<qti-set-outcome-value identifier=\"FEEDBACK\">" + feedback + "</qti-set-outcome-value>");
    }

    private static String scored(String condition) {
        return Markup.element("qti-response-condition", Markup.element("qti-response-if", condition
                + "<qti-set-outcome-value identifier=\"SCORE\"><qti-base-value base-type=\"float\">1</qti-base-value></qti-set-outcome-value>"));
    }

    /** For a choice, the reason of each option that was chosen; else all of them at once. */
    private String feedback() {
        List<String> all = question instanceof Choice choice
                ? choice.options().stream().filter(o -> !o.explanation().isEmpty()).map(o -> modal(key(o.id()), markup.blocks(o.explanation()))).toList()
                : List.of(modal(WHY, new ItemHtml(markup).reasons(question)));
        return String.join("", all);
    }

    private static String modal(String identifier, String content) {
        return "<qti-modal-feedback outcome-identifier=\"FEEDBACK\" identifier=\"%s\" show-hide=\"show\"><qti-content-body>%s</qti-content-body></qti-modal-feedback>\n"
                .formatted(identifier, content);
    }

    private static String key(String id) {
        return "k-" + id;
    }

    private static String place(String id) {
        return "p-" + id;
    }
}
