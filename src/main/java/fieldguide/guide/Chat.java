package fieldguide.guide;

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

    private Chat() {}

    static boolean is(Phrase phrase) {
        String text = phrase.prose().text().replace('’', '\'');
        return phrase.count() <= LONGEST && phrase.prose().marks().isEmpty()
                && (MOOD.matcher(text).matches() || WISH.matcher(text).matches() || VIEW.matcher(text).matches());
    }
}
