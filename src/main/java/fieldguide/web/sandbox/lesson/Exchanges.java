package fieldguide.web.sandbox.lesson;

import fieldguide.account.Learner;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Outside;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.Exchange;
import fieldguide.web.sandbox.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What a lesson sent and got back, in its order. After something that builds was refused, nothing more is sent. */
final class Exchanges {
    private final Bench bench;
    private final Learner learner;
    private final HttpServletRequest request;
    private final List<Exchange> all = new ArrayList<>();
    private boolean halted;

    Exchanges(Bench bench, Learner learner, HttpServletRequest request) {
        this.bench = bench;
        this.learner = learner;
        this.request = request;
    }

    List<Exchange> all() {
        return List.copyOf(all);
    }

    void clear() {
        all.clear();
    }

    void build(BiFunction<Cloud, Outside, Step> step) {
        send(step, true);
    }

    /** The token in the answer; empty when there is none. */
    String ask(BiFunction<Cloud, Outside, Step> step) {
        return send(step, false);
    }

    /** The same where the clock is ahead of the sandbox's. */
    String askBy(Duration ahead, BiFunction<Cloud, Outside, Step> step) {
        return halted ? "" : keep(bench.sendAhead(learner, request, ahead, step).orElseThrow(Missing::resource), false);
    }

    void pass(Duration time) {
        bench.moveClock(learner, time).ifPresent(handled -> halted |= handled.response().isError());
    }

    private String send(BiFunction<Cloud, Outside, Step> step, boolean building) {
        return halted ? "" : keep(bench.send(learner, request, step).orElseThrow(Missing::resource), building);
    }

    private String keep(Exchange exchange, boolean building) {
        all.add(exchange);
        halted = building && !exchange.allowed();
        return exchange.token();
    }
}
