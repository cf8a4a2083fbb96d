package fieldguide.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How texts name those who act: proper names, and nouns for what can act. */
final class ActorNames {
    /** Words that end an actor's name but do not tell it from others. */
    private static final Set<String> GENERIC = Set.of("the", "service", "services", "endpoint", "identity", "of", "virtual", "machine",
            "that", "machine's", "server");
    private static final String NOUN = "(?:server|service|client|browser|app|application|database|API|endpoint|gateway|broker|queue|user"
            + "|code|host|agent|controller|provider|cache|vault|registry|cluster|worker|scheduler|device|proxy|system|developer"
            + "|administrator|customer|resource|function|library|backend|front end|frontend)";
    private static final String NOT_A_NAME = "(?!(?:An?|The|To|In|On|For|If|It|This|That|These|Those|Your?|We|Each"
            + "|Every|When|After|Then|Next)\\b)";
    private static final String PROPER = NOT_A_NAME
            + "[A-Z][\\w.-]*(?: (?:[A-Z][\\w.-]*|of(?= [A-Z]))){0,7}(?: (?:identity |token )?" + NOUN + "){0,2}";
    private static final String COMMON = "(?:(?!(?:to|an?|the|of|in|on|for|and|or|that|which|with|from|by|as|is|are"
            + "|its|access|request|token|call)\\b)[a-z][a-z-]* ){0,2}?" + NOUN;
    /** A name with its article; group {@code name} is the name alone. */
    static final String NAME = "(?:(?i:the|an?|its|this|each|every) )?(?<name>(?:[Yy]our (?:own )?)?(?:" + PROPER + "|"
            + COMMON + "))\\b(?!-)";

    private static final String NO_NAME = "(?!(?i:the|an?|and|or|but|if|when|to|in|on|at|of|for|from|by|with|as|is|are|was|has|have|be|it|its|this|that|these"
            + "|those|they|you|we|your|our|i|he|she|then|also|not|no|can|must|may|will|should|does|do|which|who|there|here|both|all|into|onto)\\b)";
    private static final String ANY_WORD = NO_NAME + "[\\p{L}\\d](?:[\\p{L}\\d.'’/-]*[\\p{L}\\d])?";
    /** Any noun phrase of up to five words with its article; group {@code name} is the phrase alone. */
    static final String ANY = "(?:(?i:the|an?|its|this|each|every|your) )?(?<name>" + ANY_WORD + "(?: " + ANY_WORD + "){0,4}?)";

    /** What may follow a name that is complete: "to Azure" in "to Azure resources" names nobody. */
    static final String COMPLETE = "(?=$|[.,;:)]| (?:for|to|by|using|with|and|or|that|which|at|when|so|if|as|on|in|of|from|its|is|are|can"
            + "|over|through|after|before|where|via|running|accessible|about|because|without|instead|once|then|inside"
            + "|within|who|again)\\b)";

    private static final Set<String> THINGS = Set.of("answer", "request", "response", "message", "reply", "result", "token", "call", "data",
            "packet", "event", "signal", "query", "record", "order", "page", "file", "command", "step", "value", "change", "error", "output",
            "input", "name", "number", "key", "certificate", "letter", "form", "list", "table", "default", "option", "setting", "process",
            "update", "method", "action", "image", "window", "dialog", "button", "menu", "panel", "wizard", "screen", "example", "variable");
    private static final Pattern READER = Pattern.compile("you|we", Pattern.CASE_INSENSITIVE);

    private ActorNames() {}

    /** Whether a name is that of something which is handed on, not of somebody who acts. */
    static boolean isThing(String name) {
        return THINGS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    static boolean isReader(String name) {
        return READER.matcher(name).matches();
    }

    /** The same for all names of one actor: "the Instance Metadata Service" and "Azure Instance Metadata service endpoint". */
    static String key(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
        String own = Arrays.stream(words).filter(w -> !GENERIC.contains(w)).collect(Collectors.joining(" "));
        String named = own.isEmpty() ? String.join(" ", words) : own;
        return named.startsWith("azure ") && named.indexOf(' ') != named.lastIndexOf(' ') ? named.substring(6) : named;
    }

    static String shown(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
