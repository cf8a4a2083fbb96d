package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Definition;
import fieldguide.table.Definitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms a module defines in its sentences and lists, each with what it is. */
record Terms(List<Term> all) {
    private static final Pattern ARTICLE = Pattern.compile("(?:an?|the) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS = Pattern.compile("^(?:\\([^()]*\\) )?(?:is|are) (?=(?:an?|the|one of|any|used|made|composed) )");
    private static final Pattern ORDER =
            Pattern.compile("(?i)(?:select|enter|choose|click|use|leave|set|type|keep|give|open|create|run|go|make"
            + "|accept|specify|add|copy|paste|pick|see|read|watch|learn|identify|determine|discover|you)\\b.*");
    /** Says something about the term, under a condition or as a rule, rather than what it is. */
    private static final Pattern REMARK = Pattern.compile("(?i)(?:it|this|that|these|they|if|when|with|after|only|here|like|any other)\\b.*"
            + "|.*:$|.*\\b(?:must|should)\\b.*");
    private static final Pattern LEAD = Pattern.compile("^[,;:–—-]\\s*|^\\([^()]*\\):?\\s+");
    /** A subject and what it does, where a meaning would be a noun with what belongs to it: "a job can run for six hours". */
    private static final Pattern STATEMENT = Pattern.compile("(?i)(?!what|how|when|where|whether)(?:(?!that\\b|which\\b|who\\b|whose\\b|where\\b|you\\b|your\\b|used\\b|stores?\\b)[\\w'’-]+ ){1,5}"
            + "(?:is|are|was|were|has|have|can|may|will|must|run|runs|provide|provides|allow|allows|need|needs) .*");
    /** "A general register" is true of many. */
    private static final Pattern A_KIND = Pattern.compile("(?i)an? ");
    private static final String SENTENCES = "sentences";
    private static final int LONGEST_SENTENCE = 600;
    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST = 25;
    private static final int SHORTEST = 4;

    /** @param group terms of one group are of one kind: the entries of a list, or those defined in sentences */
    record Term(String unit, String group, Prose name, Prose meaning) {
        /** Whether a sentence of its own defines it, rather than an entry of a list. */
        boolean isFromSentence() {
            return group.equals(SENTENCES);
        }
    }

    static Terms of(StudyModule module) {
        List<Term> found = new ArrayList<>();
        for (Unit unit : module.units()) {
            unit.body().all().forEach(s -> s.blocks().stream().flatMap(Block::all).forEach(b -> collect(unit, b, found)));
        }
        return new Terms(List.copyOf(found));
    }

    private static void collect(Unit unit, Block block, List<Term> found) {
        switch (block) {
            case Block.Items list -> {
                List<Definition> entries = list.items().size() > MOST_ENTRIES ? List.of() : Definitions.of(list);
                entries.forEach(d -> meaning(d).ifPresent(m -> found.add(
                        new Term(unit.id(), unit.id() + "#" + list.span().start(), d.term(), m))));
            }
            case Block.Paragraph p -> Sentences.of(p.prose()).forEach(s -> inSentence(s).ifPresent(d ->
                    found.add(new Term(unit.id(), SENTENCES, d.term(), d.statements().getFirst()))));
            default -> { }
        }
    }

    private static Optional<Prose> meaning(Definition definition) {
        return definition.statements().stream().findFirst().map(s -> {
            Matcher is = IS.matcher(s);
            return is.lookingAt() ? s.slice(is.end(), s.length()) : s;
        }).map(Terms::withoutLead).map(Terms::withoutStop).filter(m -> fits(m, definition.term()) && !opensWithVerb(m));
    }

    /** "A **thing** is a …" in running text. */
    private static Optional<Definition> inSentence(Prose sentence) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        Matcher article = ARTICLE.matcher(sentence);
        int start = article.lookingAt() ? article.end() : 0;
        return sentence.marks().stream().filter(m -> m.kind() == Mark.Kind.STRONG && m.from() == start).findFirst().flatMap(m -> {
            Prose rest = sentence.slice(m.to(), sentence.length()).strip();
            Matcher is = IS.matcher(rest);
            Prose term = sentence.slice(m.from(), m.to());
            return Optional.of(rest).filter(_ -> is.lookingAt()).map(r -> withoutStop(r.slice(is.end(), r.length())))
                    .filter(meaning -> fits(meaning, term))
                    .map(meaning -> new Definition(term, List.of(meaning), sentence, List.of(), true, sentence.span().orElseThrow()));
        });
    }

    private static boolean fits(Prose meaning, Prose term) {
        int words = meaning.text().split("\\s+").length;
        boolean vague = words == SHORTEST && A_KIND.matcher(meaning).lookingAt();
        return !STATEMENT.matcher(meaning).matches() && !vague && words >= SHORTEST && words <= LONGEST && term.text().matches(".*\\p{L}.*") && meaning.span().isPresent()
                && !REMARK.matcher(meaning).matches() && !ORDER.matcher(meaning.text()).matches();
    }

    /** "needs a user …", "is harder …": a sentence about the term rather than what it is. */
    private static boolean opensWithVerb(Prose meaning) {
        return meaning.text().matches("\\p{Ll}+(?:s|ed)? .*") && !meaning.text().matches("(?:an?|the|one|any|for|used|made|composed|who|which|that) .*");
    }

    /** ", who …" and "(accumulator): …" go on from the term. */
    private static Prose withoutLead(Prose meaning) {
        Matcher lead = LEAD.matcher(meaning);
        return lead.lookingAt() ? meaning.slice(lead.end(), meaning.length()) : meaning;
    }

    private static Prose withoutStop(Prose prose) {
        Prose p = prose.strip();
        return p.text().endsWith(".") ? p.slice(0, p.length() - 1) : p;
    }

    /** Whether a sentence tells readers what to do. */
    static boolean isOrder(String sentence) {
        return ORDER.matcher(sentence).matches();
    }

    Stream<Term> in(Unit unit) {
        return all.stream().filter(t -> t.unit().equals(unit.id()));
    }

    /** Whether no other term of its kind has the same meaning, or one that says more of the same. */
    boolean isUnique(Term term) {
        String meaning = " " + Wording.key(term.meaning().text()) + " ";
        return all.stream().filter(t -> t.group().equals(term.group()) && !t.equals(term) && !Wording.key(t.name().text()).equals(Wording.key(term.name().text())))
                .map(t -> " " + Wording.key(t.meaning().text()) + " ").noneMatch(m -> m.contains(meaning) || meaning.contains(m));
    }

    /** Terms that cannot be meant: of the same kind, and from running text only those whose names have no word in common. */
    Stream<Term> beside(Term term) {
        Set<String> name = Wording.telling(term.name().text());
        return all.stream().filter(t -> !t.equals(term) && t.group().equals(term.group()) && (!term.group().equals(SENTENCES)
                || Wording.telling(t.name().text()).stream().noneMatch(name::contains)));
    }
}
