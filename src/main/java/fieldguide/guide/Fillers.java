package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows sentences that carry no fact: they speak of the text itself, or of nothing. */
final class Fillers {
    private static final List<String> PHRASES = List.of("let's get started", "congratulations", "great job", "great work", "good job",
            "well done", "that's it", "that's all", "read on", "have fun", "don't worry", "here's how", "welcome", "let's begin",
            "let's dive in", "ready to get started", "sounds good");
    private static final Pattern FURNITURE = Pattern.compile("(?i)(completed|\\d+ xp|\\d+ minutes?|min|next unit.{0,80}|check your knowledge|"
            + "feedback|was this page helpful.{0,20}|choose the best response.{0,60}|next: .{0,80}|previous|continue|"
            + "need help\\?.{0,120}|[·•|\\s]|completed\\s*[·•|]?\\s*\\d+ xp\\s*[·•|]?\\s*\\d+ minutes?)+");
    /** What a page's generator is told between braces; it writes the page and is no word of it. */
    private static final Pattern TEMPLATE = Pattern.compile("(?:\\{%[^%]*%\\}\\s*)+");
    private static final Pattern XP = Pattern.compile("(?i)\\d xp\\b|^completed$");
    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_FURNITURE = 200;

    private Fillers() {}

    static Optional<Reason> reason(Phrase phrase) {
        if (phrase.prose().marks().stream().anyMatch(m -> m.kind() == Mark.Kind.IMAGE)) {
            return Optional.empty();
        }
        if (phrase.count() == 0) {
            return Optional.of(Reason.FURNITURE);
        }
        if (isFurniture(phrase.prose())) {
            return Optional.of(Reason.FURNITURE);
        }
        if (phrase.count() <= LONGEST_PHRASE && PHRASES.stream().anyMatch(p -> phrase.prose().text().replace('’', '\'')
                .toLowerCase(Locale.ROOT).startsWith(p))) {
            return Optional.of(Reason.FILLER);
        }
        if (Chat.is(phrase) || succeeds(phrase)) {
            return Optional.of(Reason.FILLER);
        }
        return Signposts.is(phrase) || Agenda.is(phrase) ? Optional.of(Reason.ANNOUNCES) : Optional.empty();
    }

    /** You've successfully launched the boat; not "…, which makes you its captain". */
    private static boolean succeeds(Phrase phrase) {
        boolean done = phrase.reads(0, "you've", "successfully") || phrase.reads(0, "you", "have", "successfully");
        return done && phrase.words().stream().noneMatch(w -> Lexicon.RELATIVES.contains(w.lower()) || Verbs.isIng(w.lower()));
    }

    /** Whether a text is what a page of the web has around its words, as somebody copied it along. */
    static boolean isFurniture(Prose text) {
        return text.length() < LONGEST_FURNITURE && FURNITURE.matcher(text.text()).matches()
                || text.text().startsWith("{%") && TEMPLATE.matcher(text.text()).matches();
    }

    /** The same of a whole list; a time or a number alone may well be a fact. */
    static boolean isFurniture(List<Prose> items) {
        return items.stream().allMatch(Fillers::isFurniture) && items.stream().anyMatch(i -> XP.matcher(i.text()).find());
    }
}
