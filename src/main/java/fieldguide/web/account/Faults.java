package fieldguide.web.account;

import fieldguide.account.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Faults as templates look them up: message by field. */
final class Faults {
    private Faults() {}

    static Map<String, String> byField(List<Fault> faults) {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::message, (first, second) -> first));
    }
}
