package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The terms that guides prefer. */
public final class Glossary {
    /** Characters of a text that nobody wrote as one sentence. */
    private static final int ENDLESS = 4000;

    private final List<Term> terms;
    private final List<Former> former;
    private final Map<String, String> abbreviations;

    private record Former(String name, String preferred, Term term) {}

    private Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.abbreviations = terms.stream().filter(t -> t.abbreviation().filter(a -> !a.isBlank()).isPresent())
                .collect(Collectors.toMap(Term::preferred, t -> t.abbreviation().orElseThrow().strip(), (first, _) -> first, LinkedHashMap::new));
        this.former = terms.stream().flatMap(t -> t.formerly().stream().filter(f -> !f.isBlank()).map(f -> new Former(f, t.preferred(), t)))
                .sorted(Comparator.comparingInt((Former f) -> f.name().length()).reversed()).toList();
    }

    public static Glossary of(List<Term> terms) {
        return new Glossary(terms);
    }

    public List<Term> terms() {
        return terms;
    }

    /** Short forms by the names they stand for. */
    Map<String, String> abbreviations() {
        return abbreviations;
    }

    /** The terms that a text calls by a former name, outside code, links and quotations. */
    List<Term> formerIn(Prose prose) {
        return prose.length() > ENDLESS ? List.of() : former.stream().filter(f -> find(prose, f.name(), 0) >= 0 && !speaksOfChange(prose, f)).map(Former::term).distinct().toList();
    }

    /** The text with today's names; as it is where the text speaks of the change of names itself. */
    Prose renewed(Prose prose) {
        Prose renewed = prose;
        if (prose.length() > ENDLESS || former.stream().anyMatch(f -> speaksOfChange(prose, f))) {
            return prose;
        }
        for (Former f : former) {
            for (int at = find(renewed, f.name(), 0); at >= 0; at = find(renewed, f.name(), at + f.preferred().length())) {
                renewed = replaced(renewed, at, f);
            }
        }
        return renewed;
    }

    private static boolean speaksOfChange(Prose prose, Former f) {
        return find(prose, f.name(), 0) >= 0 && (prose.text().contains(f.preferred()) || prose.text().contains("formerly")
                || prose.text().contains("renamed") || prose.text().contains("former name"));
    }

    /** An abbreviation in brackets behind the former name goes with it: Azure Active Directory (Azure AD). */
    private Prose replaced(Prose prose, int at, Former f) {
        int end = at + f.name().length();
        for (Former other : former) {
            String bracketed = " (" + other.name() + ")";
            if (other.term().equals(f.term()) && prose.text().startsWith(bracketed, end)) {
                end += bracketed.length();
            }
        }
        return prose.slice(0, at).plus(f.preferred()).plus(prose.slice(end, prose.length()));
    }

    private static int find(Prose prose, String name, int from) {
        for (int at = prose.text().indexOf(name, from); at >= 0; at = prose.text().indexOf(name, at + 1)) {
            if (isWhole(prose.text(), at, at + name.length()) && !isProtected(prose, at) && !isPartOfName(prose.text(), at + name.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)) && "-/.".indexOf(text.charAt(from - 1)) < 0)
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)) && text.charAt(to) != '-');
    }

    /** Azure AD B2C, Azure AD Connect and their like have names of their own. */
    private static boolean isPartOfName(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' '
                && (Character.isUpperCase(text.charAt(end + 1)) || Character.isDigit(text.charAt(end + 1)));
    }

    private static boolean isProtected(Prose prose, int at) {
        List<Mark> over = new ArrayList<>(prose.marks());
        over.removeIf(m -> m.from() > at || m.to() <= at || !m.isVerbatim() && m.kind() != Mark.Kind.LINK);
        long quotes = prose.text().substring(0, at).chars().filter(c -> c == '"').count();
        boolean curly = prose.text().lastIndexOf('“', at) > prose.text().lastIndexOf('”', at);
        return !over.isEmpty() || quotes % 2 == 1 || curly;
    }
}
