package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.Unit;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From lists whose entries all open with a condition: what happens under one of them. */
final class ConditionQuestions {
    private static final Pattern CONDITION =
            Pattern.compile("^((?:If|When|With|For|Without) .{8,140}?), +(?=[^,]*$|(?:the|that|you|an?|only|all|each) )");

    private static final Pattern THEN = Pattern.compile(" (?:then|also|therefore|thus|however) ");
    private static final Pattern BACK = Pattern.compile("(?i)(?:that|this|it|its|they|these|those|the (?:same|latter|former|other))\\b");

    private record Rule(Prose condition, Prose consequence, Prose whole) {}

    private ConditionQuestions() {}

    static List<Draft> of(Unit unit) {
        return unit.body().all().flatMap(s -> IntStream.range(1, s.blocks().size()).boxed()
                .flatMap(i -> of(s.blocks().get(i - 1), s.blocks().get(i)))).toList();
    }

    /** Conditions need what stands above their list: without it nobody knows of what they speak. */
    private static Stream<Draft> of(Block above, Block block) {
        if (!(block instanceof Block.Items list) || list.items().size() <= Distractors.FEWEST
                || !(above instanceof Block.Paragraph(Prose lead, var _)) || !lead.text().endsWith(":")) {
            return Stream.empty();
        }
        Prose opening = withoutThen(Sentences.of(lead).getLast());
        List<Rule> rules = list.items().stream().map(ConditionQuestions::rule).flatMap(Optional::stream).toList();
        return rules.size() < list.items().size() ? Stream.empty()
                : Stream.concat(rules.stream().filter(r -> !refersBack(r)).map(r -> draft(opening, r, rules)), rules.stream().flatMap(r -> statement(opening, r, rules).stream()));
    }

    /** "The service then follows …": what came before is not told to the learner. */
    private static Prose withoutThen(Prose opening) {
        Matcher then = THEN.matcher(opening);
        return then.find() ? opening.slice(0, then.start()).plus(opening.slice(then.end() - 1, opening.length())) : opening;
    }

    /** "That identity is used" says nothing beside another condition. */
    private static boolean refersBack(Rule rule) {
        return BACK.matcher(rule.consequence()).lookingAt();
    }

    /** A condition with its own consequence, or with that of another; which, is drawn by its words. */
    private static Optional<Draft> statement(Prose opening, Rule rule, List<Rule> rules) {
        List<Rule> others = rules.stream().filter(r -> !r.equals(rule) && !refersBack(r)).toList();
        if (refersBack(rule) || others.isEmpty() || !others.stream().allMatch(r -> Distractors.isDistinct(candidate(r), candidate(rule)))) {
            return Optional.empty();
        }
        String key = Wording.key(rule.condition().text());
        int drawn = Integer.parseInt(Fingerprint.hash(key).substring(0, 2), 16);
        boolean holds = drawn % 2 == 0;
        Rule said = holds ? rule : others.get(drawn / 2 % others.size());
        Prose stem = opening.slice(0, opening.length() - 1).plus(". True or false? ").plus(rule.condition()).plus(", ").plus(said.consequence()).plus(".");
        Prose why = Prose.added(opening.source(), "The text says: ").plus(rule.whole()).plus(".");
        return Optional.of(new StatementDraft("rule | " + key, stem, holds, why, rule.whole().span().orElseThrow()));
    }

    private static Optional<Rule> rule(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().getFirst() instanceof Block.Paragraph(Prose prose, var _)) || prose.isBlank()) {
            return Optional.empty();
        }
        Prose sentence = Sentences.of(prose).getFirst();
        Prose bare = sentence.text().endsWith(".") ? sentence.slice(0, sentence.length() - 1) : sentence;
        Matcher m = CONDITION.matcher(bare);
        return m.lookingAt() ? Optional.of(new Rule(bare.slice(0, m.end(1)), bare.slice(m.end(), bare.length()), bare)) : Optional.empty();
    }

    private static Draft draft(Prose opening, Rule rule, List<Rule> rules) {
        Candidate key = candidate(rule);
        List<Candidate> pool = rules.stream().filter(r -> !r.equals(rule) && !refersBack(r)).map(ConditionQuestions::candidate).toList();
        return new ChoiceDraft("condition | " + Wording.key(rule.condition().text()), stem(opening, rule), key,
                Distractors.of(key, pool), rule.whole().span().orElseThrow());
    }

    private static Prose stem(Prose opening, Rule rule) {
        return opening.slice(0, opening.length() - 1).plus(". What holds in this case: “").plus(rule.condition()).plus("”?");
    }

    private static Candidate candidate(Rule rule) {
        return new Candidate(rule.consequence(), Prose.added(rule.whole().source(), "The rule reads: ").plus(rule.whole()).plus("."));
    }
}
