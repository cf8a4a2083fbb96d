package fieldguide.measure;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** English words that a witness must know. A list of its own, so that a gap in the derivation's lists does not hide itself. */
final class SmallWords {
    private static final Set<String> ADDABLE = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or",
            "but", "as", "so", "if", "is", "are", "was", "were", "be", "been", "it", "its", "this", "that", "these", "those", "they", "their",
            "them", "which", "who", "when", "where", "has", "have", "had", "do", "does", "did", "then", "than", "also", "you", "your",
            "because", "before", "after", "until", "during", "about", "near", "now", "how", "why", "will", "example", "steps", "video");
    private static final Set<String> FREQUENT = Set.of("the", "a", "an", "of", "to", "and", "in", "is", "are", "for", "with", "that", "on", "you",
            "it", "be", "by", "or", "as", "can", "from", "your");
    private static final Set<String> WEIGHTY = Set.of("can", "could", "may", "might", "must", "should", "no", "not", "never", "none", "neither",
            "nor", "without", "only", "all", "every", "least", "most");
    private static final Set<String> POINTING = Set.of("it", "they", "this", "that", "these", "those", "its", "their", "he", "she", "them");
    private static final Set<String> LINKING = Set.of("however", "also", "therefore", "thus", "hence", "moreover", "furthermore", "additionally",
            "consequently", "then", "otherwise", "similarly", "likewise", "nevertheless", "meanwhile", "but", "and", "or", "so", "yet");
    /** What notes may say for words that a sentence has. */
    private static final Map<Set<String>, Set<String>> SAME = Map.ofEntries(Map.entry(Set.of("such", "as"), Set.of("e", "g")),
            Map.entry(Set.of("for", "example"), Set.of("e", "g")), Map.entry(Set.of("for", "instance"), Set.of("e", "g")),
            Map.entry(Set.of("and", "so", "on"), Set.of("etc")), Map.entry(Set.of("and", "so", "forth"), Set.of("etc")),
            Map.entry(Set.of("need", "to"), Set.of("must")), Map.entry(Set.of("needs", "to"), Set.of("must")),
            Map.entry(Set.of("have", "to"), Set.of("must")), Map.entry(Set.of("has", "to"), Set.of("must")),
            Map.entry(Set.of("advantage", "of"), Set.of("use", "uses", "using")), Map.entry(Set.of("number", "of"), Set.of("several")),
            Map.entry(Set.of("variety", "of"), Set.of("various", "many")), Map.entry(Set.of("wide", "range"), Set.of("many")),
            Map.entry(Set.of("broad", "range"), Set.of("many")), Map.entry(Set.of("once", "have"), Set.of("after")),
            Map.entry(Set.of("make", "sure"), Set.of("ensure")),
            Map.entry(Set.of("makes", "sure"), Set.of("ensures")), Map.entry(Set.of("making", "sure"), Set.of("ensuring")),
            Map.entry(Set.of("majority"), Set.of("most")), Map.entry(Set.of("exception"), Set.of("except")),
            Map.entry(Set.of("virtual", "machine"), Set.of("vm")), Map.entry(Set.of("virtual", "machines"), Set.of("vms")));
    private static final Set<String> NEGATABLE = Set.of("is", "are", "was", "were", "does", "do", "did", "has", "have", "will", "would", "should",
            "could", "can");
    private static final Set<String> NAMED = Set.of("called", "known", "named", "referred");
    private static final double SHARE = 0.1;

    private SmallWords() {}

    /** Whether a point may say it though its sentence does not: it carries no fact. Negations, modals and quantifiers are not among them. */
    static boolean mayBeAdded(String word) {
        return ADDABLE.contains(word);
    }

    /** Words that may stand for others, by those. */
    static Map<Set<String>, Set<String>> same() {
        return SAME;
    }

    /** The short forms that "not" may take behind the verbs of a sentence. */
    static Set<String> contracted(Set<String> words) {
        Set<String> found = new TreeSet<>();
        if (words.contains("not")) {
            words.stream().filter(NEGATABLE::contains).map(w -> w.equals("will") ? "wont" : w.equals("can") ? "cant" : w + "nt").forEach(found::add);
        }
        return found;
    }

    /** Whether a text is English, by how much of it English cannot do without. */
    static boolean areIn(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        long small = java.util.stream.Stream.of(words).filter(FREQUENT::contains).count();
        return small >= SHARE * words.length;
    }

    /** Those words of a sentence that it must not lose: negations, modals, quantifiers and numbers. */
    static Set<String> weighty(Set<String> words) {
        Set<String> found = new TreeSet<>();
        for (String word : words) {
            boolean negated = word.endsWith("nt") && Set.of("cant", "dont", "doesnt", "isnt", "arent", "wont", "cannot", "couldnt", "mustnt",
                    "shouldnt", "didnt", "hasnt", "havent", "wasnt", "werent", "wouldnt").contains(word) || word.equals("cannot");
            if (negated) {
                found.add("not");
                Set.of("should", "could", "must", "can").stream().filter(word::startsWith).forEach(found::add);
            } else if (WEIGHTY.contains(word) || Character.isDigit(word.charAt(0))) {
                found.add(word);
            }
        }
        return found;
    }

    /** Whether a point opens with a pronoun or a connective. Not so "Those who …"; nor, below a parent, "But: …" and "So that …". */
    static boolean beginsInTheAir(String point, int depth) {
        String[] words = point.strip().toLowerCase(Locale.ROOT).split("\\s+", 3);
        String first = words[0].replaceAll("[^\\p{L}:]", "");
        String second = words.length > 1 ? words[1].replaceAll("[^\\p{L}]", "") : "";
        boolean bound = depth > 1 && (first.endsWith(":") && (!second.isEmpty() || first.equals("otherwise:")) || first.equals("so") && second.equals("that")
                || first.equals("also") && NAMED.contains(second));
        boolean whole = first.equals("also") && NAMED.contains(second) && point.contains(",") || first.equals("so") && Set.of("far", "long", "called").contains(second)
                || first.equals("those") && (second.endsWith("ing") || Set.of("who", "that", "which", "with", "without", "in", "of").contains(second));
        return !bound && !whole && (POINTING.contains(first) || LINKING.contains(first.replace(":", "")));
    }
}
