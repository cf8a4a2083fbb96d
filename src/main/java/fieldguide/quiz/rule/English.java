package fieldguide.quiz.rule;

import java.util.regex.Pattern;

/** Whether a text is in English, whose articles and endings some rules know. Words that other languages write alike do not count. */
final class English {
    private static final Pattern WORD = Pattern.compile("(?i)\\b(?:the|which|what|is|are|does|should|can|you|your|when|where|how|who|of|to|and|it|its|that|with|has|have|every|each)\\b");
    private static final int FEW_WORDS = 8;

    private English() {}

    /** One such word in about eight. */
    static boolean is(String text) {
        long words = text.strip().split("\\s+").length;
        return WORD.matcher(text).results().count() * FEW_WORDS >= words;
    }
}
