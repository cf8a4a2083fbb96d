package fieldguide.sandbox.access;

import java.util.Locale;

/**
 * Something that may be allowed or not.
 *
 * @param name such as {@code Microsoft.Compute/virtualMachines/write}
 * @param onData whether it concerns the data inside a resource (a data action)
 */
public record Action(String name, boolean onData) {
    public static Action of(String name) {
        return new Action(name, false);
    }

    public static Action onData(String name) {
        return new Action(name, true);
    }

    /**
     * Whether the pattern covers this action; letter case does not matter. {@code a/*&#47;read} covers {@code a/read} too:
     * else Managed Identity Operator could not do what it is for.
     */
    public boolean matches(String pattern) {
        return matches(pattern.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private static boolean matches(String pattern, String text) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(text);
        }
        String head = pattern.substring(0, star);
        String rest = pattern.substring(star + 1);
        boolean betweenSlashes = head.endsWith("/") && rest.startsWith("/");
        if (betweenSlashes && matches(head + rest.substring(1), text)) {
            return true;
        }
        if (!text.startsWith(head)) {
            return false;
        }
        for (int i = star; i <= text.length(); i++) {
            if (matches(rest, text.substring(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return (onData ? "data action " : "action ") + name;
    }
}
