package fieldguide.guide.brief;

import fieldguide.guide.language.Phrase;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that go without their maker's once notes have shown them in full: "Azure Resource Manager", then "Resource Manager". */
final class ShortNames {
    private static final Set<String> NAMES = Table.lines("names.txt").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MAKERS = NAMES.stream().map(n -> n.substring(0, n.indexOf(' '))).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 5;

    private final Set<String> introduced = new HashSet<>();

    /** Marks what goes from the next note. */
    void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i + 1 < phrase.size(); i++) {
            if (MAKERS.contains(phrase.at(i))) {
                String name = name(phrase, i);
                if (!name.isEmpty() && !introduced.add(name)) {
                    edits.drop(i, i + 1);
                }
            }
        }
    }

    /** The name that begins with a word; empty if none does, or if it is the beginning of another: Azure Key Vault Administrator. */
    private static String name(Phrase phrase, int from) {
        StringBuilder name = new StringBuilder(phrase.at(from));
        for (int i = from + 1; i < from + LONGEST; i++) {
            String word = phrase.at(i);
            String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            String whole = NAMES.contains(name + " " + word) ? name + " " + word : name + " " + one;
            if (NAMES.contains(whole)) {
                return phrase.isCapitalised(i + 1) ? "" : whole;
            }
            name.append(' ').append(word);
        }
        return "";
    }
}
