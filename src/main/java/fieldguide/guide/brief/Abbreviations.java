package fieldguide.guide.brief;

import fieldguide.content.Prose;
import fieldguide.guide.brief.ShortForm.From;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Short forms for long ones. A text introduces them, "virtual machine (VM)", a glossary has them, or everybody knows them. Once notes
 * have shown the long form and what is short for it, the short form stands alone; and names go without their maker's.
 */
public final class Abbreviations {
    /** Characters of a text that nobody wrote as one, and more short forms than any unit introduces. */
    private static final int ENDLESS = 4000;
    private static final int MOST = 60;
    /** Short forms that nobody needs to introduce. */
    private static final Map<String, String> COMMON = Map.of("virtual machine", "VM");

    private final Map<String, List<ShortForm>> byFirstWord = new HashMap<>();
    private final Set<List<String>> known = new HashSet<>();
    private final Set<String> introduced = new HashSet<>();
    private final int given;

    /** @param glossary short forms by long ones, which a text need not introduce */
    public Abbreviations(Map<String, String> glossary) {
        COMMON.forEach((words, brief) -> ShortForm.of(words, brief, From.COMMON).ifPresent(this::add));
        glossary.forEach((words, brief) -> ShortForm.of(words, brief, From.GLOSSARY).ifPresent(this::add));
        given = known.size();
    }

    public Abbreviations() {
        this(Map.of());
    }

    private void add(ShortForm form) {
        if (known.add(form.words())) {
            byFirstWord.computeIfAbsent(form.words().getFirst(), _ -> new ArrayList<>()).add(form);
        }
    }

    /** Remembers what a sentence introduces. */
    public void learn(Prose sentence) {
        if (sentence.length() <= ENDLESS && known.size() < given + MOST && sentence.text().indexOf('(') > 0) {
            ShortForm.in(Phrase.of(sentence)).forEach(this::add);
        }
    }

    /** The next of the notes, in their order: the short form in place of each long one that an earlier note introduced. */
    public Prose applied(Prose text) {
        if (text.length() > ENDLESS) {
            return text;
        }
        Phrase phrase = Phrase.of(text);
        Edits edits = new Edits(phrase);
        for (int i = 0; i < phrase.size(); i++) {
            for (ShortForm form : at(phrase, i)) {
                apply(phrase, i, form, edits);
            }
        }
        Prose applied = edits.applied();
        return phrase.isCapitalised(0) ? Splice.capitalised(applied) : applied;
    }

    /** Those whose long form begins at a word. */
    private List<ShortForm> at(Phrase phrase, int i) {
        return Optional.ofNullable(byFirstWord.get(phrase.at(i))).orElse(List.of()).stream().filter(f -> f.isAt(phrase, i)).toList();
    }

    private void apply(Phrase phrase, int i, ShortForm form, Edits edits) {
        int end = i + form.words().size();
        boolean explained = form.isExplained(phrase, end);
        boolean whole = explained || !form.isPartOfName(phrase, i);
        if (introduced.contains(form.brief()) && whole) {
            edits.replace(i, explained ? end + 3 : end, form.instead(phrase, end));
        } else if (whole && (explained || form.from() == From.COMMON || form.from() == From.GLOSSARY && edits.insert(end, "(" + form.brief() + ")"))) {
            introduced.add(form.brief());
        }
    }

    /** The short forms that may stand for long ones in a sentence. */
    public Set<String> instead(Prose sentence) {
        if (sentence.length() > ENDLESS) {
            return Set.of();
        }
        Phrase phrase = Phrase.of(sentence);
        return IntStream.range(0, phrase.size()).boxed().flatMap(i -> at(phrase, i).stream())
                .map(f -> f.brief().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
