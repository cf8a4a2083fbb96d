package fieldguide.year;

import fieldguide.account.Accounts;
import fieldguide.quiz.item.Question;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Reviews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Lays what the portal kept beside what the learners did. */
final class Report {
    private static final double EXACT = 1e-9;

    private final List<Pupil> pupils;
    private final Items items;
    private final List<String> differences = new ArrayList<>();
    private int measured;

    Report(List<Pupil> pupils, Items items) {
        this.pupils = pupils;
        this.items = items;
    }

    /** Everything that is not as it should be; empty after a good year. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    /** Answers one by one, and where each question stands; of nobody more, and of nobody less. */
    void compareLearners(ApplicationContext portal) {
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        for (int i = 0; i < pupils.size(); i++) {
            Pupil pupil = pupils.get(i);
            String owner = pupil.owner(portal.getBean(Accounts.class));
            String who = "learner " + i + " ";
            pupil.faults.forEach(f -> differences.add(who + f));
            same(who + "answers", Kept.answers(jdbc, owner), pupil.memoir.given);
            same(who + "schedule", Kept.standings(portal.getBean(Reviews.class), owner), pupil.memoir.standings);
        }
        same("answers of all", jdbc.sql("SELECT count(*) FROM study_attempt").query(Integer.class).single(), answers());
    }

    /** @param statistics of the module, as the portal writes them for programs */
    void compareStatistics(JsonNode statistics) {
        var figures = new ItemFigures(pupils.stream().map(p -> p.memoir).toList());
        same("learners", statistics.get("learners").intValue(), figures.learners());
        Map<String, JsonNode> found = StreamSupport.stream(statistics.get("items").spliterator(), false)
                .collect(Collectors.toMap(i -> i.get("id").asString(), i -> i));
        for (Question question : items.all()) {
            ItemKey key = items.key(question);
            JsonNode item = found.get(question.id());
            if (item != null) {
                same("answers to " + key, item.get("answers").intValue(), figures.answers(key));
                measured += item.has("facility") ? 1 : 0;
                close("facility of " + key, item.get("facility"), figures.facility(key));
                close("discrimination of " + key, item.get("discrimination"), figures.discrimination(key));
            } else {
                same("answers to " + key, 0, figures.answers(key));
            }
        }
        JsonNode whole = statistics.get("quizzes").get(0);
        close("alpha", whole.get("alpha"), figures.alpha(items.all().stream().map(items::key).filter(k -> figures.facility(k).isPresent()).toList()));
    }

    private void close(String what, JsonNode found, OptionalDouble expected) {
        boolean same = found == null ? expected.isEmpty() : expected.isPresent() && Math.abs(found.doubleValue() - expected.getAsDouble()) < EXACT;
        if (!same) {
            differences.add(what + ": " + found + ", expected " + expected);
        }
    }

    private void same(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            differences.add(what + ": " + found + ", expected " + expected);
        }
    }

    int answers() {
        return pupils.stream().mapToInt(p -> p.memoir.given.size()).sum();
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("answers", answers());
        figures.put("questionsWithFigures", measured);
        for (Sending.Way way : Sending.Way.values()) {
            figures.put("sent " + way, pupils.stream().mapToInt(p -> p.sending.ways.getOrDefault(way, 0)).sum());
        }
        figures.put("requests", Browser.REQUESTS.sum());
        double[] times = pupils.stream().flatMap(p -> p.sending.times.stream()).mapToDouble(t -> t).sorted().toArray();
        figures.put("answerMsMedian", at(times, 0.5));
        figures.put("answerMs95", at(times, 0.95));
        return figures;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : Math.round(10 * sorted[(int) (share * (sorted.length - 1))]) / 10.0;
    }
}
