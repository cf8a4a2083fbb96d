package fieldguide.web.quiz;

import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A question at its place in a sitting, with what only its source tells. */
record AskedQuestion(Question question, String path) {
    private static final Map<String, Quiz> QUIZZES = new ConcurrentHashMap<>();

    /** The one that a page asks. */
    static AskedQuestion on(String path) {
        String[] steps = path.split("[/#]");
        return new AskedQuestion(sitting(steps[2], steps[3], steps[5]).question(Integer.parseInt(steps[6])).orElseThrow(), path);
    }

    /** The first sitting of a unit's quiz that asks a certain question. */
    static AskedQuestion first(String module, String unit, String question) {
        return LongStream.range(1, 500).mapToObj("%016x"::formatted).flatMap(id -> numbered(sitting(module, unit, id))
                .filter(n -> n.getValue().id().equals(question))
                .map(n -> new AskedQuestion(n.getValue(), "/modules/" + module + "/" + unit + "/quiz/" + id + "/" + n.getKey())))
                .findFirst().orElseThrow();
    }

    private static Stream<Map.Entry<Integer, Question>> numbered(Sitting sitting) {
        return IntStream.range(0, sitting.questions().size()).mapToObj(i -> Map.entry(i + 1, sitting.questions().get(i)));
    }

    private static Sitting sitting(String moduleSlug, String unitSlug, String id) {
        return Sitting.of(id, QUIZZES.computeIfAbsent(moduleSlug + "/" + unitSlug, _ -> quiz(moduleSlug, unitSlug)), Set.of(), List.of());
    }

    private static Quiz quiz(String moduleSlug, String unitSlug) {
        StudyModule module = LibraryReader.read(Path.of("content")).module(moduleSlug).orElseThrow();
        return Quiz.of(module).only(module.unit(unitSlug).orElseThrow());
    }

    /** An answer that is wrong, but complete. */
    Answer wrong() {
        return switch (question) {
            case Choice choice -> new Answer.Chosen(Set.of(choice.options().stream().filter(o -> !o.correct()).findFirst().orElseThrow().id()));
            case Writing _ -> new Answer.Written("no idea");
            case Placing placing -> new Answer.Placed(rotated(placing));
        };
    }

    private static Map<String, String> rotated(Placing placing) {
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < placing.parts().size(); i++) {
            Part part = placing.parts().get(i);
            int own = placing.places().stream().map(p -> p.id()).toList().indexOf(part.place());
            places.put(part.id(), placing.places().get((own + 1) % placing.places().size()).id());
        }
        return places;
    }

    /** An answer as the fields of its form. */
    static String fields(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var options) -> options.stream().map(o -> "option=" + o).collect(Collectors.joining("&"));
            case Answer.Written(var text) -> "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
            case Answer.Placed(var places) -> places.entrySet().stream().map(e -> "place-" + e.getKey() + "=" + e.getValue())
                    .collect(Collectors.joining("&"));
        };
    }
}
