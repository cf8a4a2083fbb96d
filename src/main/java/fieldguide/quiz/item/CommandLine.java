package fieldguide.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it is compared: word by word, whatever white space and quotation marks stand around them. The order of the
 * options is free only for programs that are known not to mind: the Azure command lines and cmdlets of PowerShell.
 */
final class CommandLine {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"'<]|\"[^\"]*\"|'[^']*'|<[^<>]*>|[\"'<])+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern CMDLET = Pattern.compile("[A-Z][a-z]+-[A-Z]\\w+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASSIGNED = Pattern.compile("(--[\\w-]+)=(.*)", Pattern.DOTALL);
    private static final Pattern PROMPT = Pattern.compile("^\\s*(?:\\$|>|PS>) ");

    private CommandLine() {}

    static boolean same(String given, String foreseen) {
        List<String> words = words(given);
        return !words.isEmpty() && settled(words).equals(settled(words(foreseen)));
    }

    private static List<String> words(String text) {
        String typed = PROMPT.matcher(text).replaceFirst("").replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")
                .replaceAll("(?<=^|\\s)[—–](?=\\w)", "--");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(typed);
        while (word.find()) {
            String plain = QUOTED.matcher(word.group()).replaceAll(m ->
                    Matcher.quoteReplacement(Optional.ofNullable(m.group(1)).orElseGet(() -> m.group(2))));
            Matcher assigned = ASSIGNED.matcher(plain);
            if (assigned.matches()) {
                words.addAll(List.of(assigned.group(1), assigned.group(2)));
            } else if (!plain.equals("\\")) {
                words.add(plain);
            }
        }
        return words;
    }

    /** The words with their options in one order, each with its values; options of one name stay in the order given. */
    private static List<List<String>> settled(List<String> words) {
        List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (String word : words) {
            if (word.startsWith("-")) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(word);
        }
        if (!words.isEmpty() && minds(words.getFirst())) {
            return List.of(words);
        }
        groups.subList(1, groups.size()).sort((a, b) -> a.getFirst().compareTo(b.getFirst()));
        return groups;
    }

    private static boolean minds(String program) {
        return !program.equals("az") && !program.equals("azd") && !CMDLET.matcher(program).matches();
    }
}
