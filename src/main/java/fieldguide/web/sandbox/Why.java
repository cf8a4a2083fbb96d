package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Remedy;
import fieldguide.sandbox.cloud.ResourceId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Why a call was refused: the checks in the order in which they were made, and what would help.
 *
 * @param remedies of which any one would do, the least first
 */
public record Why(int status, List<Line> checks, List<Fix> remedies) implements Serializable {
    public Why {
        checks = List.copyOf(checks);
        remedies = List.copyOf(remedies);
    }

    /**
     * One check.
     *
     * @param outcome {@code pass}, {@code fail} or {@code skipped}
     */
    public record Line(String name, String outcome, String detail) implements Serializable {}

    /** A role assignment that would have let the call pass. */
    public record Fix(String roleId, String roleName, String principalId, String principal, String scope, String scopeName)
            implements Serializable {}

    static Optional<Why> of(List<Event> events, Cloud cloud) {
        return events.stream().map(Event::fact).filter(Fact.AccessRefused.class::isInstance).map(Fact.AccessRefused.class::cast)
                .reduce((first, second) -> second).map(refused -> of(refused, new Names(cloud)));
    }

    static Why of(Fact.AccessRefused refused, Names names) {
        return new Why(refused.status(), refused.checks().stream().map(check -> line(check, refused.scope(), names)).toList(),
                refused.remedies().stream().filter(remedy -> names.cloud().directory().principal(remedy.principalId()).isPresent())
                        .map(remedy -> fix(remedy, names)).toList());
    }

    /** Checks of a token alone, without a call that it came with. */
    public static List<Line> lines(List<Check> checks, Names names) {
        return checks.stream().map(check -> line(check, names.cloud().subscription(), names)).toList();
    }

    private static Line line(Check check, ResourceId scope, Names names) {
        String outcome = switch (check.outcome()) {
            case PASSED -> "pass";
            case FAILED -> "fail";
            case NOT_REACHED -> "skipped";
        };
        String detail = check.outcome() == Check.Outcome.NOT_REACHED ? "Not reached." : names.shortened(check.detail(), scope);
        return new Line(capital(check.name()), outcome, capital(detail) + (detail.endsWith(".") ? "" : "."));
    }

    private static Fix fix(Remedy remedy, Names names) {
        return new Fix(remedy.roleId(), remedy.roleName(), remedy.principalId(), names.principal(remedy.principalId()),
                remedy.scope().value(),
                names.scope(remedy.scope()));
    }

    private static String capital(String text) {
        return text.isEmpty() || !text.matches("[a-z-]+ .*|[a-z]+") ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
