package fieldguide.diagram;

import fieldguide.content.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words on an arrow: what a sentence says its subject does, without those whom the arrow already names. */
final class Message {
    private static final int LONG = 60;
    private static final Pattern RECEIVED = Pattern.compile("^receives? (?:your |an? |the )");
    private static final Pattern PURPOSE = Pattern.compile("\\bto (?=(?:request|get|obtain|fetch|ask|read|send|store|validate)\\b)");
    private static final Pattern BRACKET = Pattern.compile(" \\([^()]*\\)");
    private static final Pattern TAIL = Pattern.compile(",? (?:by|using|with the|so that|accessible|for the|for later)\\b");

    private static final Pattern ASKED = Pattern.compile("(\\w+) (?:the |an? |its )?");

    private final Clause clause;
    private final boolean subjectKnown;
    private final Optional<Mention> receiver;

    /** @param subjectKnown whether the arrow begins at the clause's subject, so that its words need not name it */
    Message(Clause clause, boolean subjectKnown, Optional<Mention> receiver) {
        this.clause = clause;
        this.subjectKnown = subjectKnown;
        this.receiver = receiver;
    }

    Prose words() {
        return finished(clause.condition().map(c -> c.plus(": ").plus(said())).orElseGet(this::said));
    }

    private Prose said() {
        if (clause.subject().isPresent() && !subjectKnown) {
            return shortened(stripped(clause.sentence().slice(clause.begin(), clause.sentence().length())));
        }
        Prose predicate = stripped(clause.sentence().slice(clause.verb(), clause.sentence().length()));
        if (clause.told()) {
            return behind(RECEIVED, predicate);
        }
        return shortened(clause.passive() ? behind(PURPOSE, predicate) : withoutReceiver(predicate));
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

    private Prose withoutReceiver(Prose predicate) {
        return receiver.map(r -> cutOut(predicate, r.from() - clause.verb(), r.to() - clause.verb())).orElse(predicate);
    }

    /** Cuts a phrase out where enough is left before it; "updates the endpoint" needs its endpoint. */
    private static Prose cutOut(Prose predicate, int from, int to) {
        Matcher asked = ASKED.matcher(predicate.text().substring(0, Math.max(0, from)));
        if (asked.matches() && predicate.text().substring(to).matches(" (?:to|for|about|whether|if|that) .*")) {
            return predicate.slice(0, asked.end(1)).plus(predicate.slice(to, predicate.length()));
        }
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
