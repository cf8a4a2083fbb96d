package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import java.util.regex.Pattern;

/** What somebody in a story says of a mood, as people do in a conversation: nothing is to be learned from it. */
final class Chat {
    private static final int LONGEST = 16;
    private static final String OPENING = "(?i)(?:(?:but|and|well|yes|ok|okay|great|wow|thanks|hi)[,.!]? +){0,2}";
    private static final Pattern MOOD = Pattern.compile(OPENING + "I(?:'m| am) (?:curious|excited|glad|happy|interested|intrigued|impressed|"
            + "looking forward|so (?:glad|happy|excited))\\b.*");
    private static final Pattern WISH = Pattern.compile(OPENING + "I(?:(?:'d| would) (?:be (?:interested|happy|glad)|love) to (?:know|see|hear|learn|help)|"
            + " can(?:'t|not) wait)\\b.*");
    private static final Pattern VIEW = Pattern.compile(OPENING + "I (?:(?:think|believe|guess|hope|bet|know|see|understand)(?: that)? (?:I|we|you|it|so)\\b.{0,40}|"
            + "(?:completely |totally )?agree[^,;:]{0,40})[.!]?");

    private static final Pattern WORD = Pattern.compile("(?i)(?:hi|hello|hey|thanks|thank you|interesting|good (?:point|idea|question)|(?:that )?sounds (?:good|great|interesting)|"
            + "great|nice|cool|wow|have fun)(?:,? (?:and |to )?\\p{Lu}\\p{L}+)*[.!]");

    private Chat() {}

    /** Whether it is but a word to the others in a conversation: "Hi, Ann and Lu."; it may still say who speaks. */
    static boolean isWord(Prose sentence) {
        return WORD.matcher(sentence.strip().text()).matches() || is(Phrase.of(sentence));
    }

    static boolean is(Phrase phrase) {
        String text = phrase.prose().text().replace('’', '\'');
        return phrase.count() <= LONGEST && phrase.prose().marks().isEmpty()
                && (MOOD.matcher(text).matches() || WISH.matcher(text).matches() || VIEW.matcher(text).matches());
    }
}
