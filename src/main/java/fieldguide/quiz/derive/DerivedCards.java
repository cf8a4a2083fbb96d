package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.content.Term;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Card;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Objectives;
import fieldguide.quiz.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes cards of the terms that a module defines, and of those of the glossary that it uses. */
public final class DerivedCards {
    private final StudyModule module;
    private final Objectives objectives;
    private final Set<String> named = new HashSet<>();

    private DerivedCards(StudyModule module) {
        this.module = module;
        this.objectives = new Objectives(module);
    }

    /** Two cards a term, one where the meaning names it. What the module defines itself is not taken from the glossary again. */
    public static List<Card> of(StudyModule module, List<Term> glossary) {
        DerivedCards cards = new DerivedCards(module);
        return Stream.concat(cards.defined(), cards.used(glossary)).toList();
    }

    private Stream<Card> defined() {
        Terms terms = Terms.of(module);
        return module.units().stream().flatMap(u -> terms.in(u).filter(t -> named.add(Wording.key(t.name().text())))
                .flatMap(t -> both(module.id(), t.name(), t.meaning(), t.meaning().span().orElseThrow(), u))).toList().stream();
    }

    private Stream<Card> used(List<Term> glossary) {
        return glossary.stream().filter(t -> !named.contains(Wording.key(t.preferred()))).flatMap(t -> t.definition().stream()
                .flatMap(meaning -> firstUse(t).stream().flatMap(u -> both("", name(t, meaning), withoutStop(meaning), t.span(), u))));
    }

    private static Prose name(Term term, Prose meaning) {
        return Prose.added(meaning.source(), term.preferred() + term.abbreviation().map(a -> " (" + a + ")").orElse(""));
    }

    /** The first unit that speaks of the term, by whichever of its names. */
    private Optional<Unit> firstUse(Term term) {
        List<Pattern> names = Stream.concat(Stream.of(term.preferred()), term.formerly().stream()).map(n -> n.toLowerCase(Locale.ROOT))
                .map(n -> Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(n) + "s?(?![\\p{L}\\p{N}-])")).toList();
        return module.units().stream().filter(u -> u.sources().stream().map(s -> s.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> names.stream().anyMatch(n -> n.matcher(text).find()))).findFirst();
    }

    private Stream<Card> both(String home, Prose name, Prose meaning, SourceSpan span, Unit unit) {
        Basis basis = new Basis(Basis.Origin.DERIVED, unit.id(), span, Optional.of(span), objectives.closestTo(name + " " + meaning));
        Card term = new Card(home, identity(Card.Way.TERM, name, meaning), Card.Way.TERM, name, meaning, basis);
        Card reverse = new Card(home, identity(Card.Way.MEANING, name, meaning), Card.Way.MEANING, meaning, name, basis);
        return isNamed(name, meaning) ? Stream.of(term) : Stream.of(term, reverse);
    }

    private static boolean isNamed(Prose name, Prose meaning) {
        return Wording.telling(meaning.text()).containsAll(Wording.telling(name.text()));
    }

    /** The id goes by the term; the revision by the words of both sides, but not by their slips of the pen. */
    private static Identity identity(Card.Way way, Prose name, Prose meaning) {
        return new Identity("c-" + Fingerprint.of(way.name() + " | " + Wording.key(name.text())),
                Fingerprint.of(name.text(), meaning.text()).substring(0, 8));
    }

    private static Prose withoutStop(Prose meaning) {
        Prose bare = meaning.strip();
        boolean single = bare.text().endsWith(".") && !bare.text().substring(0, bare.length() - 1).contains(". ");
        return single ? bare.slice(0, bare.length() - 1) : bare;
    }
}
