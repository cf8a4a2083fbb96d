package fieldguide.diagram;

import java.util.regex.Pattern;

/** What actors do, by words and by the shape of words. */
final class Verb {
    /** Verbs that only somebody who can act has for a subject. */
    static final String KNOWN = "receives?|creates?|configures?|requests?|sends?|returns?|calls?|validates?|checks?|issues?|uses?"
            + "|updates?|forwards?|redirects?|responds?|replies|reply|authenticates?|stores?|reads?|writes?|signs?|quer(?:y|ies)|gets?"
            + "|retrieves?|passes|pass|posts?|registers?|publishes|publish|opens?|connects?|exchanges?|asks?|verif(?:y|ies)|assigns?"
            + "|grants?|invokes?|notif(?:y|ies)|loads?|submits?|acknowledges?|delivers?|process(?:es)?|starts?|looks?|acquires?"
            + "|presents?|hands?|accepts?|rejects?|polls?|pulls?|pushes|push|routes?|enters?|adds?|inserts?|deletes?|saves?"
            + "|generates?|decrypts?|encrypts?|provisions?|fetch(?:es)?"
            + "|accesses|gathers|collects|sets|shows|displays|prompts|reports|records|schedules|executes|runs|builds|launches|downloads|uploads"
            + "|installs|applies|transfers|transmits|broadcasts|offers|approves|declines|authorizes|initiates|triggers|caches|parses|logs|monitors"
            + "|evaluates|compares|computes|calculates|converts|encodes|maps|matches|places|picks|removes|writes|files|confirms|announces";
    private static final String MODALS = "(?:can|must|may|will|should|cannot|can['’]t|does not|doesn['’]t|do not|don['’]t) ";
    /** What must not be lost from the words of a step. */
    static final String MODAL = "(?:" + MODALS + ")?";
    /** A known verb that agrees with what stands before it: "the key store" is no key that stores. */
    static final String AGREEING = "(?:" + MODALS + "(?:" + KNOWN + ")|(?:" + KNOWN + ")(?<=s)|(?<=[^s]s )(?:" + KNOWN + "))";
    static final String ADVERBS = " (?:(?:then|now|also|first|next|finally|automatically) ){0,3}";
    /** Any verb in the third person, told by what stands behind it. */
    static final String SHAPE = "(?!(?:was|has|does|always|perhaps|besides|towards|its|this|yes)\\b)[a-z]{2,}(?<![sui])s"
            + "(?= (?:the|an?|its|your|their|each|every|all|both|one|two|any|no|to|for|from|in|into|on|onto|with|at|by|that|it|them|whether"
            + "|back|and|out|up|down|off|over|through|[A-Z\"“])| ?$)";
    private static final Pattern COMMAND = Pattern.compile("^(?:" + KNOWN + "|select|click|choose|set|go|run|type|press|copy|paste"
            + "|navigate|make|note|change|find|scroll|switch|log|launch|move|drag|clone|install|deploy|download|upload|import|export|replace"
            + "|remove|test|wait|repeat|expand|build|define|specify|provide|confirm|ensure|review|follow|close|enable|disable|edit|rename"
            + "|view|leave|keep|let|do|try|give|put|take|turn|tell)(?! (?:" + KNOWN + ")(?<=s)\\b)\\b", Pattern.CASE_INSENSITIVE);

    private Verb() {}

    /** Whether a clause opens like an order: with a bare verb. */
    static boolean isCommand(String clause) {
        return COMMAND.matcher(clause).lookingAt();
    }
}
