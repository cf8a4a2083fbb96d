package fieldguide.web.studio;

import java.util.Locale;
import java.util.stream.Stream;

/** Which sentences of a unit to show. */
enum Only {
    ALL("All sentences"),
    FLAWS("Flaws"),
    DROPPED("Dropped"),
    MERGED("Merged");

    private final String label;

    Only(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What an address asks for; all where it asks for nothing known. */
    static Only of(String query) {
        return Stream.of(values()).filter(o -> o.query().equals(query)).findFirst().orElse(ALL);
    }

    public String query() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(Sheet.Row row) {
        return switch (this) {
            case ALL -> true;
            case FLAWS -> !row.flaws().isEmpty();
            case DROPPED -> row.fate() == Sheet.Kind.DROPPED;
            case MERGED -> row.fate() == Sheet.Kind.MERGED;
        };
    }
}
