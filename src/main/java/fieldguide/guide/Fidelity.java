package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.brief.Abbreviations;
import fieldguide.guide.brief.Condenser;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Word;
import fieldguide.guide.language.Words;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that points say no more and no less than their sentences. */
final class Fidelity {
    /** Words that the derivation may add: they say how facts hang together, which the source says in other words. */
    private static final Set<String> ADDED = Lexicon.words("example steps recommended video after e g etc");
    private static final Set<String> MODALS = Lexicon.words("can could may might must should can't cannot couldn't mustn't shouldn't");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final Set<String> glossary;
    private final Abbreviations abbreviations;
    /** Headings and parents are asked about again for each point below them. */
    private final Map<Prose, Set<String>> known = new IdentityHashMap<>();

    /** @param abbreviations those that the text itself introduces */
    Fidelity(Glossary glossary, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.glossary = glossary.terms().stream().flatMap(t -> BETWEEN.splitAsStream(t.preferred()))
                .map(w -> root(w.toLowerCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a point that neither its sentence nor what stands above it has; empty if all is well. */
    String invented(KeyPoint point, List<Prose> context) {
        List<Set<String>> said = Stream.concat(Stream.of(point.sentence()), context.stream()).map(this::parts).toList();
        Set<String> unknown = new HashSet<>(partsOf(point.text()));
        unknown.removeIf(w -> glossary.contains(w) || Lexicon.FUNCTION.contains(w) || ADDED.contains(w)
                || said.stream().anyMatch(s -> s.contains(w)));
        if (!unknown.isEmpty()) {
            Condenser.instead(point.sentence()).stream().flatMap(w -> Stream.concat(Stream.of(w), BETWEEN.splitAsStream(w)))
                    .map(Fidelity::root).forEach(unknown::remove);
            abbreviations.instead(point.sentence()).stream().map(Fidelity::root).forEach(unknown::remove);
            abbreviations.instead(point.sentence()).stream().map(w -> root(w + "s")).forEach(unknown::remove);
        }
        return String.join(" ", unknown);
    }

    /** The words of a sentence that must not go, and that none of its points has, nor a heading above them. */
    String lost(Prose sentence, List<KeyPoint> points, List<Prose> headings) {
        Set<String> said = new HashSet<>(glossary);
        headings.forEach(h -> Words.of(h).forEach(w -> said.add(w.lower())));
        points.forEach(p -> said.addAll(weighty(p.text())));
        Set<String> wanted = new HashSet<>(weighty(sentence));
        wanted.removeAll(said);
        wanted.removeIf(w -> headings.stream().anyMatch(h -> h.text().equalsIgnoreCase(w)));
        if (said.contains("not") || said.contains("cannot")) {
            wanted.remove("not");
        }
        return String.join(" ", wanted);
    }

    private Set<String> parts(Prose prose) {
        return known.computeIfAbsent(prose, Fidelity::granted);
    }

    /** A point may also leave out the stop of an abbreviation and the colon of a label. */
    private static Set<String> granted(Prose prose) {
        Set<String> parts = partsOf(prose);
        Words.of(prose).stream().map(Word::lower).filter(w -> w.endsWith(".") || w.endsWith(":"))
                .forEach(w -> parts.add(root(w.substring(0, w.length() - 1))));
        return parts;
    }

    private static Set<String> partsOf(Prose prose) {
        Set<String> parts = new HashSet<>();
        for (Word word : Words.of(prose)) {
            if (word.counts()) {
                parts.add(root(word.lower()));
                if (!word.lower().chars().allMatch(Character::isLetterOrDigit)) {
                    BETWEEN.splitAsStream(word.lower()).map(Fidelity::root).forEach(parts::add);
                }
            }
        }
        parts.remove("");
        return parts;
    }

    /** Without plural, tense or person, so that "creating" is known where "creates" is. */
    private static String root(String word) {
        return Key.stem(Verbs.base(word));
    }

    /** Negations, modals, quantifiers, numbers and code. */
    static Set<String> weighty(Prose prose) {
        Set<String> found = new HashSet<>();
        for (Word word : Words.of(prose)) {
            String w = word.lower();
            if (word.verbatim() || Character.isDigit(w.charAt(0))) {
                found.add(word.verbatim() ? bare(w) : w);
            } else if (MODALS.contains(w) || w.endsWith("n't") || Lexicon.NEGATIONS.contains(w) || w.equals("not")
                    || w.equals("only") || w.equals("all") || w.equals("least") || w.equals("most") || w.equals("every")) {
                found.addAll(normal(w));
            }
        }
        return found;
    }

    /** Code without blanks around it and the colon behind a label. */
    private static String bare(String code) {
        String words = code.strip().replaceAll("\\s+", " ");
        return words.length() > 1 && words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    private static Set<String> normal(String word) {
        return switch (word) {
            case "can't", "cannot" -> Set.of("can", "not");
            case "won't" -> Set.of("will", "not");
            default -> word.endsWith("n't") ? Lexicon.MODALS.contains(word.substring(0, word.length() - 3))
                    ? Set.of(word.substring(0, word.length() - 3), "not") : Set.of("not") : Set.of(word);
        };
    }
}
