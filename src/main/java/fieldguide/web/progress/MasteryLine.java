package fieldguide.web.progress;

import fieldguide.study.progress.Mastery;
import java.util.Locale;

/**
 * Mastery of something, with its working.
 *
 * @param address where it is read; empty where it is no place
 * @param percent from 0 to 100
 * @param working in words
 */
public record MasteryLine(String label, String address, int percent, int items, int recalled, int learned, String working) {
    static MasteryLine of(String label, String address, Mastery mastery) {
        return new MasteryLine(label, address, percent(mastery.value()), mastery.items(), mastery.recalled(), mastery.learned(), working(mastery));
    }

    private static String working(Mastery mastery) {
        return mastery.recalled() == 0 ? "0 of %d recalled".formatted(mastery.items())
                : String.format(Locale.ROOT, "%d of %d recalled (%d %%) × %d %% chance of recalling them now", mastery.recalled(), mastery.items(),
                percent(mastery.coverage()), percent(mastery.recall()));
    }

    static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
