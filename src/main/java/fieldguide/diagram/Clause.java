package fieldguide.diagram;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a step, read for who does what to whom.
 *
 * @param subject who acts; empty in a command and where the sentence does not say it
 * @param verb where the predicate begins
 * @param receiver whom it concerns
 * @param told whether the subject is on the receiving end, as in "receives a request"
 * @param passive whether it says only that something is done
 */
record Clause(Prose sentence, Optional<Mention> subject, int verb, Optional<Mention> receiver, boolean told, boolean passive) {
    private static final String VERBS = "receives?|creates?|configures?|requests?|sends?|returns?|calls?|validates?|checks?|issues?|uses?"
            + "|updates?|forwards?|redirects?|responds?|replies|reply|authenticates?|stores?|reads?|writes?|signs?|quer(?:y|ies)|gets?"
            + "|retrieves?|passes|pass|posts?|registers?|publishes|publish|opens?|connects?|exchanges?|asks?|verif(?:y"
            + "|ies)|assigns?|grants?"
            + "|invokes?|notif(?:y|ies)|loads?|submits?|acknowledges?|delivers?|process(?:es)?|starts?|looks?|acquires?|presents?|hands?"
            + "|accepts?|rejects?|polls?|pulls?|pushes|push|routes?|enters?|adds?|inserts?|deletes?|saves?|generates?"
            + "|decrypts?|encrypts?|provisions?|fetch(?:es)?";
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:" + ActorNames.NAME + "|(?<reader>[Yy]ou|[Ww]e))(?: (?:that|which|running)\\b[^,.]{0,40}?)??"
                    + "(?: (?:can|must|may|will|should|then|now|also|automatically|first|next|finally)){0,4} (?<verb>" + VERBS + ")\\b");
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:After|When|Once|If|Before|Finally|Then|Next|First)\\b[^,]{0,80},|Then|Next,|Finally,|First,) *");
    private static final Pattern RECEIVED = Pattern.compile("^receives? (?:your|an?|the) ");
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:is|are) (?:made|sent|passed|returned|forwarded|issued) (?:to|from|by) ");
    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updat(?:es|ing)|calls|calling|ask(?:s|ing)|notif(?:ies|ying)|invok(?:es|ing)) "
            + ActorNames.NAME + ActorNames.COMPLETE);
    private static final Pattern TOWARDS = Pattern.compile("\\b(?:in|to|from|into|on|with|at) " + ActorNames.NAME + ActorNames.COMPLETE);
    private static final Pattern AND = Pattern.compile(" and (?<verb>(?:hands|updates|sends|returns|passes|forwards|creates) )");

    static Clause of(Prose sentence) {
        Matcher leading = LEADING.matcher(sentence);
        int begin = leading.lookingAt() ? leading.end() : 0;
        String text = sentence.text().substring(begin);
        Matcher subject = SUBJECT.matcher(text);
        if (!subject.lookingAt()) {
            boolean passive = PASSIVE.matcher(text).find();
            return new Clause(sentence, Optional.empty(), begin, receiver(sentence, begin, Optional.empty()), false, passive);
        }
        String name = subject.group("reader") == null ? subject.group("name") : "you";
        Mention mention = new Mention(begin, begin + subject.end(), name);
        int verb = begin + subject.start("verb");
        boolean told = RECEIVED.matcher(sentence.text().substring(verb)).lookingAt();
        Matcher second = AND.matcher(sentence);
        if (told && second.find(verb)) {
            told = false;
            verb = second.start("verb");
        }
        return new Clause(sentence, Optional.of(mention), verb, receiver(sentence, verb, Optional.of(name)), told, false);
    }

    static List<Clause> all(Prose step) {
        return Sentences.of(step).stream().map(Clause::of).toList();
    }

    String text() {
        return sentence.text();
    }

    private static Optional<Mention> receiver(Prose sentence, int from, Optional<String> but) {
        return first(UPDATED, sentence, from, but).or(() -> first(TOWARDS, sentence, from, but));
    }

    private static Optional<Mention> first(Pattern pattern, Prose sentence, int from, Optional<String> but) {
        Matcher m = pattern.matcher(sentence);
        int at = from;
        while (at <= sentence.length() && m.find(at)) {
            String name = m.group("name");
            boolean self = but.map(ActorNames::key).filter(ActorNames.key(name)::equals).isPresent();
            if (!self && !sentence.isVerbatimAt(m.start("name"))) {
                return Optional.of(new Mention(m.start(), m.end(), name));
            }
            at = m.end();
        }
        return Optional.empty();
    }
}
