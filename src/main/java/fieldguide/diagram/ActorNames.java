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

    /** What may follow a name that is complete: "to Azure" in "to Azure resources" names nobody. */
    static final String COMPLETE = "(?=$|[.,;:)]| (?:for|to|by|using|with|and|or|that|which|at|when|so|if|as|on|in|of|from|its|is|are|can"
            + "|over|through|after|before|where|via|running|accessible|about|because|without|instead|once|then|inside"
            + "|within|who|again)\\b)";

    private static final Pattern READER = Pattern.compile("you|we", Pattern.CASE_INSENSITIVE);

    private ActorNames() {}

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
