package fieldguide.diagram;

import fieldguide.content.Prose;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words on an arrow: what a sentence says its subject does, without those whom the arrow already names. */
final class Message {
    private static final int LONG = 60;
    private static final Pattern RECEIVED = Pattern.compile("^receives? (?:your |an? |the )");
    private static final Pattern PURPOSE = Pattern.compile("\\bto (?=(?:request|get|obtain|fetch|ask|read|send|store|validate)\\b)");
    private static final Pattern BRACKET = Pattern.compile(" \\([^()]*\\)");
    private static final Pattern TAIL = Pattern.compile(",? (?:by|using|with the|so that|accessible|for the|for later)\\b");

    private Message() {}

    static Prose of(Clause clause, boolean names) {
        Prose predicate = stripped(clause.sentence().slice(clause.verb(), clause.sentence().length()));
        if (clause.told()) {
            return finished(behind(RECEIVED, predicate));
        }
        if (clause.passive()) {
            return finished(shortened(behind(PURPOSE, predicate)));
        }
        return finished(shortened(names ? withoutReceiver(clause, predicate) : predicate));
    }

    /** What comes back: the predicate without "returns". */
    static Prose reply(Clause clause) {
        Prose predicate = stripped(clause.sentence().slice(clause.verb(), clause.sentence().length()));
        return finished(behind(Pattern.compile("^\\w+ (?:an? |the )?"), predicate));
    }

    private static Prose behind(Pattern opening, Prose prose) {
        Matcher m = opening.matcher(prose);
        return m.find() ? prose.slice(m.end(), prose.length()) : prose;
    }

    private static Prose withoutReceiver(Clause clause, Prose predicate) {
        return clause.receiver().map(r -> cutOut(predicate, r.from() - clause.verb(), r.to() - clause.verb())).orElse(predicate);
    }

    /** Cuts a phrase out where enough is left before it; "updates the endpoint" needs its endpoint. */
    private static Prose cutOut(Prose predicate, int from, int to) {
        boolean towards = from > 0 && predicate.text().substring(from).matches("(?:in|to|from|into|on|at|with) .*");
        String before = from > 0 ? predicate.text().substring(0, from).strip() : "";
        if (!towards || before.split(" ").length < 2) {
            return predicate;
        }
        Prose head = predicate.slice(0, from).strip();
        Prose tail = predicate.slice(Math.min(to, predicate.length()), predicate.length());
        boolean joins = tail.text().matches("(?: for| with| by|, using|, with|, by).*");
        return joins ? head.plus(tail) : head;
    }

    private static Prose shortened(Prose message) {
        Prose cut = message;
        Matcher bracket = BRACKET.matcher(cut);
        if (cut.length() > LONG && bracket.find()) {
            cut = cut.slice(0, bracket.start()).plus(cut.slice(bracket.end(), cut.length()));
        }
        Matcher tail = TAIL.matcher(cut);
        return cut.length() > LONG && tail.find() && tail.start() > 8 ? cut.slice(0, tail.start()) : cut;
    }

    private static Prose stripped(Prose prose) {
        Prose p = prose.strip();
        return p.length() > 1 && ".:;".indexOf(p.charAt(p.length() - 1)) >= 0 ? p.slice(0, p.length() - 1) : p;
    }

    private static Prose finished(Prose message) {
        Prose m = message.strip();
        return m.isBlank() || m.isVerbatimAt(0) ? m : m.withCharAt(0, Character.toUpperCase(m.charAt(0)));
    }
}
