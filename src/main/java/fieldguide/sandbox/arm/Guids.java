package fieldguide.sandbox.arm;

import java.util.UUID;
import java.util.regex.Pattern;

/** GUIDs as Resource Manager takes and shows them. */
final class Guids {
    private static final Pattern FORM = Pattern.compile("(?i)[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}");

    private Guids() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Resource Manager shows ids in some messages without hyphens. */
    static String bare(String guid) {
        try {
            return UUID.fromString(guid).toString().replace("-", "");
        } catch (IllegalArgumentException e) {
            return guid;
        }
    }
}
