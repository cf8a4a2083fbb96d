package fieldguide.guide;

import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.List;

/** Knows sentences that say how many things follow: "The dam has two gates". */
final class Announcement {
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int BETWEEN = 3;

    private Announcement() {}

    /** Whether a sentence counts as many things as the list behind it has. */
    static boolean counts(Phrase sentence, int things) {
        if (things < 2 || things > NUMBERS.size() + 1) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean number = sentence.at(i).equals(NUMBERS.get(things - 2)) || sentence.at(i).equals(Integer.toString(things));
            if (number && namesThings(sentence, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesThings(Phrase sentence, int from) {
        for (int i = from; i < from + BETWEEN; i++) {
            if (Subject.isPlural(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }
}
