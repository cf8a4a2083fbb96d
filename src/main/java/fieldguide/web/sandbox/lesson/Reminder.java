package fieldguide.web.sandbox.lesson;

import fieldguide.web.sandbox.Exchange;
import fieldguide.web.sandbox.Why;
import java.util.List;
import java.util.function.Predicate;

/**
 * A refusal and the question about it.
 *
 * @param module slug of the module that asks it
 * @param question its id, which stays through corrections
 */
record Reminder(Predicate<Exchange> refusal, String module, String question) {
    private static final String IDENTITIES = "implement-managed-identities";
    private static final String TOKENS = "read-an-access-token";

    /** Those that have a question in the modules that come with the portal. The first that fits a refusal counts. */
    static final List<Reminder> ALL = List.of(
            new Reminder(says("Required metadata header not specified"), IDENTITIES, "q-3ff988926b"),
            new Reminder(says("X-Forwarded-For"), IDENTITIES, "q-21f2964599"),
            new Reminder(says("Multiple user assigned identities exist"), IDENTITIES, "q-05b18912b7"),
            new Reminder(fails("Audience"), TOKENS, "q-55f9332a92"),
            new Reminder(e -> e.status() == 403 && e.message().contains("/secrets/"), IDENTITIES, "q-44e7abfad1"));

    private static Predicate<Exchange> says(String words) {
        return exchange -> exchange.message().contains(words);
    }

    private static Predicate<Exchange> fails(String check) {
        return exchange -> exchange.why() != null && exchange.why().checks().stream().anyMatch(c -> isFailed(c, check));
    }

    private static boolean isFailed(Why.Line line, String check) {
        return line.name().equals(check) && line.outcome().equals("fail");
    }

    boolean fits(Exchange exchange) {
        return !exchange.allowed() && refusal.test(exchange);
    }
}
