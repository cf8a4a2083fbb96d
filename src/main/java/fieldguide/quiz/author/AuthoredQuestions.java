package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Revision;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Objectives;
import fieldguide.quiz.wording.SourceFinder;
import fieldguide.quiz.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions as authors wrote them. One without a right option, or without options, cannot be asked. */
public final class AuthoredQuestions {
    private final SourceFinder sources;
    private final Objectives objectives;

    public AuthoredQuestions(SourceFinder sources, Objectives objectives) {
        this.sources = sources;
        this.objectives = objectives;
    }

    /** The questions that can be asked, of all units; an id given twice is made unique by what is asked. */
    public List<Question> of(List<Unit> units) {
        Map<String, Long> uses = new HashMap<>();
        units.stream().flatMap(u -> u.items().stream()).forEach(i -> uses.merge(id(i), 1L, Long::sum));
        List<Question> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Unit unit : units) {
            for (AuthoredItem item : unit.items()) {
                String id = uses.getOrDefault(id(item), 0L) == 1 ? id(item) : id(item) + "-" + Fingerprint.of(text(item)).substring(0, 4);
                if (isAskable(item) && taken.add(id)) {
                    found.add(question(item, id, unit));
                }
            }
        }
        return List.copyOf(found);
    }

    public static boolean isAskable(AuthoredItem item) {
        return !item.stem().isEmpty() && item.choices().size() > 1 && item.choices().stream().anyMatch(AuthoredItem.Choice::correct);
    }

    /** The author's, or one that most corrections of the text leave as it is. */
    private static String id(AuthoredItem item) {
        return item.id().orElseGet(() -> "q-" + Fingerprint.likely(text(item)));
    }

    private static String text(AuthoredItem item) {
        return Words.of(item.stem()) + " " + item.choices().stream().filter(AuthoredItem.Choice::correct)
                .map(c -> Words.of(c.text())).collect(Collectors.joining(" "));
    }

    private Question question(AuthoredItem item, String id, Unit unit) {
        List<Option> options = Options.of(item, id);
        Identity identity = new Identity(id, Revision.of(item.stem(), options));
        String proof = text(item) + " " + item.choices().stream().filter(AuthoredItem.Choice::correct)
                .map(c -> Words.of(c.explanation())).collect(Collectors.joining(" "));
        Basis basis = new Basis(Basis.Origin.AUTHORED, unit.id(), item.span(), sources.find(proof),
                item.objective().map(objectives::named).or(() -> objectives.closestTo(proof)));
        Asked asked = new Asked(identity, item.stem(), basis);
        long keys = options.stream().filter(Option::correct).count();
        return keys == 1 ? new Choice.Single(asked, options) : new Choice.Multiple(asked, options);
    }

    /** Options of an item; two with the same text get different ids. */
    private static final class Options {
        private static List<Option> of(AuthoredItem item, String id) {
            Set<String> taken = new HashSet<>();
            return item.choices().stream().map(c -> {
                String base = Fingerprint.of(id, Words.of(c.text()));
                String unique = base;
                for (int n = 2; !taken.add(unique); n++) {
                    unique = base + "-" + n;
                }
                return new Option(unique, c.text(), c.correct(), c.explanation());
            }).toList();
        }
    }
}
