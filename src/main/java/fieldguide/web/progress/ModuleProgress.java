package fieldguide.web.progress;

import fieldguide.content.Prose;
import fieldguide.content.StudyModule;
import fieldguide.study.Reading;
import fieldguide.study.progress.Mastery;
import fieldguide.study.review.Item;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Kept;
import fieldguide.web.html.Addresses;
import fieldguide.web.review.Round;
import fieldguide.web.review.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far a learner is with a module.
 *
 * @param finished number of units read to the end
 * @param byUnit units without anything to recall are left out
 */
public record ModuleProgress(MasteryLine all, int finished, int units, List<MasteryLine> byUnit, List<MasteryLine> byObjective) {
    static ModuleProgress of(StudyModule module, Round round) {
        List<Item> items = Rounds.items(round.edition(), module).toList();
        Map<ItemKey, Kept> kept = round.waiting().stream().collect(Collectors.toMap(w -> w.item().key(), w -> w.kept()));
        Lines lines = new Lines(items, kept, round.moment().now());
        List<String> read = round.read().getOrDefault(module.id(), List.of()).stream().filter(r -> r.finished().isPresent()).map(Reading::unit).toList();
        return new ModuleProgress(lines.line(module.title(), Addresses.module(module), i -> true),
                (int) module.units().stream().filter(u -> read.contains(u.id())).count(), module.units().size(),
                module.units().stream().map(u -> lines.line(u.title(), Addresses.unit(module, u), i -> i.unit().equals(u.id())))
                        .filter(l -> l.items() > 0).toList(),
                module.objectives().stream().map(Prose::text).map(o -> lines.line(o, "", i -> i.basis().objective().filter(o::equals).isPresent()))
                        .filter(l -> l.items() > 0).toList());
    }

    private record Lines(List<Item> items, Map<ItemKey, Kept> kept, Instant now) {
        private MasteryLine line(String label, String address, Predicate<Item> of) {
            return MasteryLine.of(label, address, Mastery.of(items.stream().filter(of).map(Item::key).toList(), kept, now));
        }
    }
}
