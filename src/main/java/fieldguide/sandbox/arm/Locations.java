package fieldguide.sandbox.arm;

import java.util.Locale;

/** Spellings of a location. */
final class Locations {
    private Locations() {}

    /** {@code East US} is {@code eastus}. */
    static String plain(String location) {
        return location.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
