package fieldguide.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the questions of a module can be written as. */
public enum Format {
    ANKI("Anki", "cards for Anki, those of terms too; a second import keeps what was learnt"),
    GIFT("GIFT", "a question bank for Moodle and others"),
    QTI("QTI 3", "a package for learning platforms, by the standard of 1EdTech"),
    CSV("CSV", "a table for spreadsheets"),
    PRINT("Printable quiz", "a page to print, with the key on a page of its own");

    private final String label;
    private final String purpose;

    Format(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    /** The format of a name as {@link #toString} gives it. */
    public static Optional<Format> of(String name) {
        return Arrays.stream(values()).filter(f -> f.toString().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }

    public String purpose() {
        return purpose;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
