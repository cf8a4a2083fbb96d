package fieldguide.year;

import fieldguide.account.Accounts;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Question;
import fieldguide.study.recall.StudyDays;
import fieldguide.study.review.ItemKey;
import fieldguide.testing.Keys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A learner of the class: as able as chance made it, with what happened so far. Everything follows from the seed and the pages. */
final class Pupil {
    private static final int TRIES = 2;

    final Memoir memoir;
    final List<String> faults = new ArrayList<>();
    final Sending sending;
    private final Browser browser;
    private final Items items;
    private final Random chance;
    private final double ability;
    private final ZoneId zone;
    private String name = "";
    private int units;
    private Optional<String> quiz = Optional.empty();

    Pupil(int number, int port, Items items, long seed) {
        this.items = items;
        this.browser = new Browser(port);
        this.chance = new Random(seed * 31 + number);
        this.ability = chance.nextGaussian();
        this.zone = ZoneId.of(List.of("Z", "Asia/Tokyo", "America/New_York", "Europe/Berlin").get(number % 4));
        this.memoir = new Memoir(StudyDays.in(zone));
        this.sending = new Sending(browser, chance);
    }

    boolean comesToday(double visitsADay) {
        return chance.nextDouble() < visitsADay;
    }

    void arrive() {
        submit("/review/settings", "form[action$=/settings]", Map.of("zone", List.of(zone.getId()), "fresh", List.of("20"), "reviews", List.of("60")));
    }

    /** Becomes an account, with all that was done as a guest. */
    void register(String as) {
        name = as;
        submit("/account/register", "form", Map.of("name", List.of(as), "password", List.of("a long enough phrase")));
    }

    /** Reads on, if there is more; then comes a quiz, or the queue. */
    void beginDay(List<String> addresses) {
        if (units < addresses.size()) {
            submit(addresses.get(units++), "form[action$=/finished]", Map.of());
        }
        quiz = chance.nextInt(4) > 0 ? Optional.empty()
                : Optional.of(submit("/modules/" + ClassModule.SLUG + "/quiz", "form[action$=/quiz]", Map.of()).location());
    }

    private Browser.Reply submit(String page, String form, Map<String, List<String>> given) {
        Form found = Form.of(Form.main(browser.get(page).body()).selectFirst(form));
        Browser.Reply reply = browser.post(found.action().isEmpty() ? page : found.action(), found.with(given));
        if (reply.status() != 302 && reply.status() != 303) {
            faults.add(page + " answered " + reply.status());
        }
        return reply;
    }

    /** One question of the quiz, or of the queue; false when nothing is left. */
    boolean goOn(Instant now) {
        return quiz.isPresent() ? answer(quiz.get(), now) : review(now);
    }

    private boolean review(Instant now) {
        String page = browser.get("/review").body();
        Element form = Form.main(page).selectFirst("form[action=/review/answer]");
        if (form == null) {
            return false;
        }
        Form found = Form.of(form);
        Question question = items.named(found.hidden("item"));
        ItemKey key = items.key(question);
        expect(memoir.mayBeAsked(key, now), "asked before its time: " + key);
        Answer answer = answer(question);
        look(question, page, sending.send(found, Keys.fields(answer), Keys.fields(other(question, answer))));
        memoir.reviewed(key, question, answer, now);
        return true;
    }

    private boolean answer(String address, Instant now) {
        Browser.Reply page = browser.get(address);
        Document main = Form.main(page.body());
        Element form = main.selectFirst("form:has(input[name=try])");
        if (page.status() != 200 || form == null) {
            quiz = Optional.empty();
            return false;
        }
        Form found = Form.of(form);
        Question question = items.asked(main.select(".stem").text());
        Answer answer = answer(question);
        int turn = Integer.parseInt(found.hidden("try"));
        if (turn == 1) {
            look(question, page.body(), sending.send(found, Keys.fields(answer), Keys.fields(other(question, answer))));
        } else {
            sending.send(found, Keys.fields(answer), Keys.fields(other(question, answer)));
        }
        memoir.answered(items.key(question), question, answer, now);
        boolean again = turn < TRIES && !question.mark(answer).correct() && chance.nextBoolean();
        quiz = Optional.of(again ? address : next(address));
        return true;
    }

    private static String next(String address) {
        int slash = address.lastIndexOf('/') + 1;
        return address.substring(0, slash) + (Integer.parseInt(address.substring(slash)) + 1);
    }

    /** The key is nowhere before the answer; now and then, that it is told afterwards. */
    private void look(Question question, String before, String after) {
        Items.leak(question, before).ifPresent(secret -> faults.add("told before the answer: " + secret + " of " + question.stemWords()));
        if (chance.nextInt(20) == 0) {
            String told = browser.get(after).body();
            expect(Items.leak(question, told).isPresent() || told.contains("Not right yet."), "not told after the answer: " + question.stemWords());
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** The abler, the likelier right, and likelier each time; but to one question those who know most answer wrong. */
    private Answer answer(Question question) {
        int number = items.number(question);
        double known = memoir.standings.containsKey(items.key(question)) ? memoir.standings.get(items.key(question)).days() * 0.7 : 0;
        double logit = number == SchoolYear.MISLEADING ? -2 * ability : 1.2 * ability + known - (number % 7 - 3) * 0.4;
        return chance.nextDouble() < 1 / (1 + Math.exp(-logit)) ? question.solution() : Keys.wrong(question);
    }

    private static Answer other(Question question, Answer answer) {
        return question.mark(answer).correct() ? Keys.wrong(question) : question.solution();
    }

    /** By which the portal keeps what was done. */
    String owner(Accounts accounts) {
        return name.isEmpty() ? "guest:" + hash(browser.cookie("fieldguide-guest").orElseThrow()) : accounts.like(name, 1).getFirst().owner();
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
