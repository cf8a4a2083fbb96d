package fieldguide.diagram;

import fieldguide.content.Prose;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds whom a clause concerns: somebody it is said to, or one of those who act in other steps. */
final class Receivers {
    private static final Pattern UPDATED = Pattern.compile("\\b(?:updat(?:es|ing)|calls|calling|ask(?:s|ing)|notif(?:ies|ying)|invok(?:es|ing)) "
            + ActorNames.NAME + ActorNames.COMPLETE);
    private static final Pattern TOWARDS = Pattern.compile("\\b(?:in|to|from|into|on|with|at) " + ActorNames.NAME + ActorNames.COMPLETE);
    private static final Pattern ADDRESSED = Pattern.compile("^" + Verb.MODAL
            + "(?:asks?|quer(?:y|ies)|notif(?:y|ies)|triggers?|tells?|invokes?|contacts?|informs?|alerts?|prompts?|calls) (?=the |an? |its )"
            + ActorNames.ANY + "(?=$|[.,;:]| (?:to|for|about|whether|with|when|if|that|which|through|over|via|using|by)\\b)");

    /** A name of one of the cast behind a preposition that leads to it. */
    private final Optional<Pattern> towards;
    /** A name of one of the cast. */
    private final Optional<Pattern> named;

    /** @param names those who act in any step, in every form in which steps name them */
    Receivers(Collection<String> names) {
        String any = names.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
        Optional<String> name = Optional.of("(?:(?:the|an?|its|that|this) )?(?<name>(?i:" + any + "))" + ActorNames.COMPLETE)
                .filter(_ -> !names.isEmpty());
        this.towards = name.map(n -> Pattern.compile("\\b(?:in|to|from|into|onto|on|with|at) " + n));
        this.named = name.map(n -> Pattern.compile("\\b" + n));
    }

    Optional<Mention> of(Clause clause) {
        Prose sentence = clause.sentence();
        Optional<String> self = clause.subject().map(Mention::name);
        return addressed(clause, self).or(() -> first(UPDATED, sentence, clause.verb(), self))
                .or(() -> towards.flatMap(t -> first(t, sentence, clause.verb(), self)))
                .or(() -> first(TOWARDS, sentence, clause.verb(), self))
                .or(() -> named.flatMap(n -> first(n, sentence, clause.verb(), self)));
    }

    private static Optional<Mention> addressed(Clause clause, Optional<String> self) {
        Matcher m = ADDRESSED.matcher(clause.predicate());
        return m.lookingAt() && !isSelf(self, m.group("name"))
                ? Optional.of(new Mention(clause.verb() + m.start("name"), clause.verb() + m.end(), m.group("name"))) : Optional.empty();
    }

    private static Optional<Mention> first(Pattern pattern, Prose sentence, int from, Optional<String> self) {
        Matcher m = pattern.matcher(sentence);
        int at = from;
        while (at <= sentence.length() && m.find(at)) {
            if (!isSelf(self, m.group("name")) && !sentence.isVerbatimAt(m.start("name"))) {
                return Optional.of(new Mention(m.start(), m.end(), m.group("name")));
            }
            at = m.end();
        }
        return Optional.empty();
    }

    private static boolean isSelf(Optional<String> self, String name) {
        return self.map(ActorNames::key).filter(ActorNames.key(name)::equals).isPresent();
    }
}
