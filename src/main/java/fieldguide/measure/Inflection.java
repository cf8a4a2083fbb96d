package fieldguide.measure;

import java.util.List;

/** Whether two words differ by their endings alone: delete, deletes, deleted, deleting. */
final class Inflection {
    private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed", "ing", "n", "en");
    private static final int SHORTEST_STEM = 2;

    private Inflection() {}

    static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_STEM && end(a.substring(shared), b.substring(shared), a.charAt(shared - 1));
    }

    private static boolean end(String a, String b, char last) {
        return ENDINGS.contains(a) && ENDINGS.contains(b) || a.equals("y") && b.startsWith("ie") || b.equals("y") && a.startsWith("ie")
                || a.equals("ies") && b.equals("ying") || b.equals("ies") && a.equals("ying") || a.equals("e") && b.equals("ing") || b.equals("e") && a.equals("ing")
                || a.equals(last + "ed") || b.equals(last + "ed") || a.equals(last + "ing") || b.equals(last + "ing");
    }
}
