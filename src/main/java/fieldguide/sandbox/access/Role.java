package fieldguide.sandbox.access;

import java.util.List;

/**
 * A role definition.
 *
 * @param id its GUID, the same in every tenant
 * @param actions what it allows on resources themselves; {@code *} stands for any run of characters
 * @param dataActions what it allows on the data inside them
 */
public record Role(String id, String name, String description, List<String> actions, List<String> notActions,
        List<String> dataActions, List<String> notDataActions) {
    public Role {
        actions = List.copyOf(actions);
        notActions = List.copyOf(notActions);
        dataActions = List.copyOf(dataActions);
        notDataActions = List.copyOf(notDataActions);
    }

    public boolean allows(Action action) {
        return action.onData() ? covers(dataActions, action) && !covers(notDataActions, action)
                : covers(actions, action) && !covers(notActions, action);
    }

    private static boolean covers(List<String> patterns, Action action) {
        return patterns.stream().anyMatch(action::matches);
    }

    /** How much the role allows, for choosing the least of several: wildcards count most. */
    int breadth() {
        return actions.stream().mapToInt(Role::weight).sum() + dataActions.stream().mapToInt(Role::weight).sum();
    }

    private static int weight(String pattern) {
        return pattern.equals("*") ? 10_000 : pattern.startsWith("*") ? 1_000 : pattern.endsWith("*") ? 10 : 1;
    }
}
