package fieldguide.quiz.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** How an option is built, by its first words: which part of speech has to follow the question for it to read on. */
enum Form {
    /** “To stop the machine”. */
    INFINITIVE("to \\p{L}+.*"),
    /** “Stopping the machine”; “billing account” is none. */
    GERUND("\\p{L}{3,}ing (?:an?|the|its?|your|their|all|each|any|to|from|with|in|on|them|more|one|two)\\b.*"),
    /** “When the machine stops”; “when it stops, the guests leave” is a statement. */
    CLAUSE("(?:because|when|while|if|until|unless|after|before|by|whenever) [^,]+"),
    /** A name, a statement, a command: what is left. */
    OTHER(".*");

    private final Pattern pattern;

    Form(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    static Form of(String option) {
        String lower = option.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.pattern.matcher(lower).matches()).findFirst().orElse(OTHER);
    }
}
