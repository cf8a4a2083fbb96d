package fieldguide.web.review;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.study.Reading;
import fieldguide.web.html.Addresses;
import java.util.List;
import java.util.stream.Stream;

/**
 * A unit to read while nothing is due.
 *
 * @param items cards and questions that it would bring
 */
record OpenUnit(String module, String title, String address, boolean begun, long items) {
    private static final int MOST = 5;

    /** The units that were opened and not finished, then the next of each module that was begun; of all modules if none was. */
    static List<OpenUnit> of(Round round) {
        List<StudyModule> modules = round.only().map(List::of).orElse(round.begun().isEmpty() ? round.edition().library().modules() : round.begun());
        List<OpenUnit> opened = modules.stream().flatMap(m -> m.units().stream().filter(u -> isOpened(round, m, u)).map(u -> of(round, m, u, true))).toList();
        Stream<OpenUnit> next = modules.stream().flatMap(m -> m.units().stream().filter(u -> !isRead(round, m, u)).limit(1).map(u -> of(round, m, u, false)));
        return Stream.concat(opened.stream(), next.filter(u -> opened.stream().noneMatch(o -> o.address().equals(u.address())))).limit(MOST).toList();
    }

    private static OpenUnit of(Round round, StudyModule module, Unit unit, boolean begun) {
        return new OpenUnit(module.title(), unit.title(), Addresses.unit(module, unit), begun,
                Rounds.items(round.edition(), module).filter(i -> i.unit().equals(unit.id())).count());
    }

    private static boolean isRead(Round round, StudyModule module, Unit unit) {
        return readings(round, module).anyMatch(r -> r.unit().equals(unit.id()) && r.finished().isPresent());
    }

    private static boolean isOpened(Round round, StudyModule module, Unit unit) {
        return readings(round, module).anyMatch(r -> r.unit().equals(unit.id()) && r.finished().isEmpty());
    }

    private static Stream<Reading> readings(Round round, StudyModule module) {
        return round.read().getOrDefault(module.id(), List.of()).stream();
    }
}
