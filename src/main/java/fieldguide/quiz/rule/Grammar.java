package fieldguide.quiz.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a name is one thing or several, as far as its ending tells, and which of both a question asks for. */
enum Grammar {
    ONE, SEVERAL;

    private static final int LONGEST = 4;
    private static final Pattern ASKS_FOR_ONE = Pattern.compile("(?i)\\b(?:which|what)(?: [\\w-]+){0,2} (?:is|was) (?:an?|the)\\b.*");
    private static final Pattern ASKS_FOR_SEVERAL = Pattern.compile("(?i)\\b(?:which|what)(?: [\\w-]+){0,2} (?:are|were)\\b(?! (?:true|used))");
    /** "Status", "access", "analysis", "statistics" are one; names in capitals and verbs cannot be told by their ending. */
    private static final Pattern PLURAL = Pattern.compile("\\p{Ll}{2,}(?<!s|u|i|ic|a|o|k)s|\\p{Ll}{2,}(?:ces|ses|ies)");
    private static final Pattern NOUNS = Pattern.compile("(?:(?:an?|the|one|two|all) )?\\p{L}[\\p{L}-]*(?: \\p{Ll}[\\p{Ll}-]*){0,3}");
    private static final Pattern VERB = Pattern.compile(".*\\b(?:is|are|has|have|can|does|it|they|you|to|of|by|for|in|with|from|on|at|and|or)\\b.*");

    /** What a question asks for; empty where it leaves both open. */
    static Optional<Grammar> asked(String stem) {
        String last = stem.substring(Math.max(stem.lastIndexOf(". "), 0));
        return ASKS_FOR_SEVERAL.matcher(last).find() ? Optional.of(SEVERAL) : ASKS_FOR_ONE.matcher(last).find() ? Optional.of(ONE) : Optional.empty();
    }

    /** What a short name in small letters is; empty for anything else. */
    static Optional<Grammar> of(String name) {
        String bare = name.strip().replaceAll("[.]$", "");
        List<String> words = List.of(bare.split(" "));
        boolean nouns = words.size() <= LONGEST && NOUNS.matcher(bare).matches() && !VERB.matcher(bare.toLowerCase(Locale.ROOT)).matches();
        boolean plain = words.size() > 1 && words.getLast().matches("\\p{Ll}{3,}");
        return nouns && plain ? Optional.of(PLURAL.matcher(words.getLast()).matches() ? SEVERAL : ONE) : Optional.empty();
    }
}
