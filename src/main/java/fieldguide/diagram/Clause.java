package fieldguide.diagram;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a step, read for who does what.
 *
 * @param condition a leading "If …", which the step's words must keep
 * @param begin where the clause itself begins, behind its label, its condition and words such as "then"
 * @param subject who acts; empty in a command and where the sentence does not say it
 * @param known whether its verb is one of those that only somebody who can act has for a subject
 * @param verb where the predicate begins
 * @param told whether the subject is no more than on the receiving end, as in "receives a request"
 * @param passive whether it says only that something is done
 */
record Clause(Prose sentence, Optional<Prose> condition, int begin, Optional<Mention> subject, boolean known, int verb, boolean told,
        boolean passive) {
    private static final String WHERE = "(?: (?:that|which|running)\\b[^,.]{0,40}?| (?:on|in|of|at|inside) (?:the|that|this|each|its) [\\w-]+)??";
    private static final Pattern SUBJECT = Pattern.compile("^(?:" + ActorNames.NAME + "|(?<reader>[Yy]ou|[Ww]e))" + WHERE
            + Verb.ADVERBS + "(?<verb>" + Verb.MODAL + "(?:" + Verb.KNOWN + "))\\b");
    private static final Pattern ANY_SUBJECT = Pattern.compile("^" + ActorNames.ANY + WHERE + Verb.ADVERBS + "(?:(?<verb>" + Verb.AGREEING + ")\\b|(?<other>" + Verb.SHAPE + "))");
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?<condition>(?:If|When|Unless|Using|With|During|Upon|Through|Via|By)\\b[^,]{0,80}),|(?:After|Once|Before|Finally|Then|Next|First)\\b[^,]{0,80},"
                    + "|Then|Next,|Finally,|First,) *", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("\\s*(?::|–|—|-)\\s+");
    private static final Pattern RECEIVED = Pattern.compile("^receives? (?:your|an?|the) ");
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:is|are) (?:made|sent|passed|returned|forwarded|issued) (?:to|from|by) ");
    private static final Pattern AND = Pattern.compile(" and (?:hands|updates|sends|returns|passes|forwards|creates) ");

    static Clause of(Prose sentence) {
        int start = label(sentence);
        Matcher leading = LEADING.matcher(sentence.text().substring(start));
        boolean led = leading.lookingAt();
        int begin = start + (led ? leading.end() : 0);
        Optional<Prose> condition = led && leading.group("condition") != null
                ? Optional.of(sentence.slice(start + leading.start("condition"), start + leading.end("condition"))) : Optional.empty();
        String text = sentence.text().substring(begin);
        Matcher known = SUBJECT.matcher(text);
        Matcher any = ANY_SUBJECT.matcher(text);
        boolean reader = known.lookingAt();
        if (!reader && (Verb.isCommand(text) || !any.lookingAt())) {
            return new Clause(sentence, condition, begin, Optional.empty(), false, begin, false, PASSIVE.matcher(text).find());
        }
        return acted(sentence, condition, begin, reader ? known : any, !reader);
    }

    private static Clause acted(Prose sentence, Optional<Prose> condition, int begin, Matcher subject, boolean any) {
        boolean reader = !any && subject.group("reader") != null;
        String name = reader ? "you" : subject.group("name");
        boolean shaped = any && subject.group("verb") == null;
        int verb = begin + subject.start(shaped ? "other" : "verb");
        boolean told = RECEIVED.matcher(sentence.text().substring(verb)).lookingAt() && !AND.matcher(sentence.text().substring(verb)).find();
        Mention mention = new Mention(begin, begin + subject.end(reader ? "reader" : "name"), name);
        return new Clause(sentence, condition, begin, Optional.of(mention), !shaped, verb, told, false);
    }

    static List<Clause> all(Prose step) {
        return Sentences.of(step).stream().map(Clause::of).toList();
    }

    /** Where the sentence begins behind a label in bold, as in "**Check**: the server …". */
    private static int label(Prose sentence) {
        Optional<Mark> bold = sentence.marks().stream().filter(m -> m.kind() == Mark.Kind.STRONG && m.from() == 0).findFirst();
        Matcher behind = LABEL.matcher(sentence);
        return bold.filter(b -> behind.region(b.to(), sentence.length()).lookingAt()).map(_ -> behind.end())
                .or(() -> bold.filter(b -> sentence.charAt(Math.max(0, b.to() - 1)) == ':').map(b -> Math.min(sentence.length(), b.to() + 1)))
                .orElse(0);
    }

    String text() {
        return sentence.text();
    }

    String predicate() {
        return sentence.text().substring(verb);
    }

    /** Whether it has a subject, or is of a form that shows who acts without one. */
    boolean saysWho() {
        return subject.isPresent() || passive || isCommand();
    }

    /** Whether it tells the reader to do something. */
    boolean isCommand() {
        return Verb.isCommand(sentence.text().substring(begin));
    }
}
