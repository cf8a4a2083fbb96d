package fieldguide.web;

import java.util.regex.Pattern;

/** Addresses that a form or link hands back to us. */
public final class Paths {
    /** One slash, then anything but a second one or a backslash, which browsers take for it; no control characters. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,500}");

    private Paths() {}

    /** The path if it leads to a page of ours, else the library: nobody is sent to another site. */
    public static String local(String path) {
        return LOCAL.matcher(path).matches() || path.equals("/") ? path : "/";
    }
}
