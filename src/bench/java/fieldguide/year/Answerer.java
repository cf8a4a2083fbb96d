package fieldguide.year;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A learner with an account who answers one question of a quiz after the other, whatever comes to hand first. */
final class Answerer {
    private static final String QUIZ = "/modules/implement-managed-identities/quiz";

    private final Browser browser;
    private final Random chance;
    private String address = "";
    private Form form = new Form("", Map.of());
    private Map<String, List<String>> given = Map.of();

    Answerer(int port, String name) {
        browser = new Browser(port);
        chance = new Random(name.hashCode());
        submit("/account/register", "form", Map.of("name", List.of(name), "password", List.of("a long enough phrase")));
    }

    private Browser.Reply submit(String page, String selector, Map<String, List<String>> fields) {
        Form found = Form.of(Form.main(browser.get(page).body()).selectFirst(selector));
        return browser.post(found.action().isEmpty() ? page : found.action(), found.with(fields));
    }

    /** Until the end, in nanoseconds of the machine's clock; milliseconds of each answer. */
    List<Double> answers(Duration thought, long end) throws InterruptedException {
        List<Double> times = new ArrayList<>();
        Thread.sleep(chance.nextLong(thought.toMillis() + 1));
        while (System.nanoTime() < end) {
            look();
            Thread.sleep(thought.toMillis() / 2 + chance.nextLong(thought.toMillis() + 1));
            times.add(answer());
        }
        return times;
    }

    /** Opens the next question, of a new quiz where the last is at its end. */
    void look() {
        Document page = Form.main(browser.get(address).body());
        if (address.isEmpty() || page.selectFirst("form:has(input[name=try])") == null) {
            address = submit(QUIZ, "form[action$=/quiz]", Map.of()).location();
            page = Form.main(browser.get(address).body());
        }
        Element found = page.selectFirst("form:has(input[name=try])");
        form = Form.of(found);
        given = first(found);
    }

    /** Milliseconds until the portal has taken it down. */
    double answer() {
        long start = System.nanoTime();
        Browser.Reply reply = browser.post(form.action(), form.with(given));
        double time = (System.nanoTime() - start) / 1e6;
        if (reply.location().isEmpty()) {
            throw new IllegalStateException(reply.status() + " for " + given);
        }
        int slash = address.lastIndexOf('/') + 1;
        address = address.substring(0, slash) + (Integer.parseInt(address.substring(slash)) + 1);
        return time;
    }

    /** The first of all options and columns; different places for different parts; some number. */
    private static Map<String, List<String>> first(Element form) {
        Map<String, List<String>> fields = new HashMap<>();
        form.select("input[type=radio], input[type=checkbox]").forEach(i -> fields.putIfAbsent(i.attr("name"), List.of(i.val())));
        List<Element> selects = form.select("select");
        selects.forEach(s -> fields.put(s.attr("name"), List.of(s.select("option").get(1 + selects.indexOf(s)).val())));
        form.select("input[type=text]").forEach(i -> fields.put(i.attr("name"), List.of("24")));
        return fields;
    }
}
