package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "Lets you", "allows you to", "enables you to" name the reader for nothing: "Allows creating queues". */
final class Permissions implements Rule {
    private static final Set<String> LETS = Lexicon.words("allow allows enable enables permit permits");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i + 4 < phrase.size(); i++) {
            if (LETS.contains(phrase.at(i)) && phrase.reads(i + 1, "you", "to") && Verbs.isBase(phrase.at(i + 3))) {
                Gerunds.replace(phrase, i + 1, i + 3, "", edits);
            }
        }
    }
}
