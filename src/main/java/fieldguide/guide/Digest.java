package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.Unit;
import fieldguide.guide.brief.Abbreviations;
import fieldguide.guide.brief.Condenser;
import fieldguide.guide.language.English;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Small texts in key phrases, where a list in the guide would be too much: what the cell of a table says. They are cut by the rules
 * of the guide and obey the same check; a text that a rule would harm is kept as it is.
 */
public final class Digest {
    /** A phrase of so many words is for its author to word; only articles and the full stop go. */
    private static final int SHORT = 12;
    /** Beyond it no phrase can be told; the whole is shown. */
    private static final int LONGEST = 3000;

    private static final Pattern JOINT = Pattern.compile("; |, (?=(?:it|they) )");

    private final Glossary glossary;
    private final Fidelity fidelity;
    private final boolean english;

    private Digest(Glossary glossary, boolean english) {
        this.glossary = glossary;
        this.fidelity = new Fidelity(glossary, new Abbreviations());
        this.english = english;
    }

    public static Digest of(Unit unit, Glossary glossary) {
        return new Digest(glossary, English.is(unit.body()));
    }

    /**
     * The points of a text, a line of which may hold several sentences; at least one unless it is blank.
     *
     * @param subjects what the text may speak of without a need to name it, as the head of its row
     */
    public List<KeyPoint> points(Prose text, List<Prose> subjects) {
        if (text.length() > LONGEST) {
            return List.of(point(text, text.strip()));
        }
        return lines(text).stream().flatMap(l -> line(l, subjects).stream()).toList();
    }

    /** A name of one row or another, in few words. */
    public Prose label(Prose name) {
        return english && !name.isBlank() ? recapitalised(Condenser.notes(glossary.renewed(name)), name) : name;
    }

    private List<KeyPoint> line(Prose line, List<Prose> subjects) {
        List<Prose> sentences = Sentences.of(line);
        if (!english || sentences.size() == 1 && Words.count(line) <= SHORT) {
            return sentences.stream().map(this::plain).toList();
        }
        List<KeyPoint> points = cut(sentences.stream().flatMap(s -> halves(s).stream()).toList(), topic(sentences.getFirst(), subjects));
        return isFaithful(points, sentences, subjects) ? points : sentences.stream().map(this::plain).toList();
    }

    private Topic topic(Prose first, List<Prose> subjects) {
        Statement statement = Statement.of(first);
        return subjects.stream().map(Topic::of).filter(t -> t.is(statement)).findFirst().orElse(Topic.NONE);
    }

    private List<KeyPoint> cut(List<Prose> sentences, Topic topic) {
        Passage passage = new Passage(new Tally(), topic, true, true);
        passage.say(sentences);
        return new Assembly(glossary, new Abbreviations(), true).entries(List.copyOf(passage.nodes())).stream()
                .flatMap(e -> e instanceof Entry.Points p ? p.list().stream() : Stream.empty()).toList();
    }

    private boolean isFaithful(List<KeyPoint> points, List<Prose> sentences, List<Prose> subjects) {
        List<KeyPoint> all = points.stream().flatMap(KeyPoint::all).toList();
        List<Prose> context = new ArrayList<>(subjects);
        context.addAll(sentences);
        return !points.isEmpty() && all.stream().allMatch(p -> fidelity.invented(p, context).isEmpty())
                && sentences.stream().allMatch(s -> fidelity.lost(s, all, List.of()).isEmpty());
    }

    /** Two clauses that only a semicolon or comma joins are two sentences. */
    private static List<Prose> halves(Prose sentence) {
        Matcher m = JOINT.matcher(sentence);
        return Words.count(sentence) > SHORT && m.find() && Phrase.of(sentence.slice(0, m.start())).size() > 2 && !sentence.isVerbatimAt(m.start())
                ? List.of(sentence.slice(0, m.start()), sentence.slice(m.end(), sentence.length())) : List.of(sentence);
    }

    private KeyPoint plain(Prose sentence) {
        Prose bare = Splice.unstopped(sentence);
        return point(sentence, english ? Condenser.notes(bare) : bare);
    }

    private KeyPoint point(Prose sentence, Prose text) {
        Prose named = recapitalised(glossary.renewed(text), sentence);
        return new KeyPoint("", Optional.empty(), named, List.of(), Spans.of(sentence), sentence);
    }

    /** What lost its article keeps the capital that the article had; nothing else gets one, as values are what they are. */
    private static Prose recapitalised(Prose text, Prose sentence) {
        return Character.isUpperCase(sentence.isBlank() ? ' ' : sentence.strip().charAt(0)) ? Splice.capitalised(text) : text;
    }

    /** Lines of a cell are told apart by breaks, and often begin with a bullet of their author's own. */
    private static List<Prose> lines(Prose text) {
        List<Prose> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(unmarked(text.slice(from, i).strip()));
                from = i + 1;
            }
        }
        return lines.stream().filter(l -> !l.isBlank()).toList();
    }

    private static Prose unmarked(Prose line) {
        boolean marked = line.length() > 2 && "-–•*".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ' && !line.isVerbatimAt(0);
        return marked ? line.slice(2, line.length()).strip() : line;
    }
}
