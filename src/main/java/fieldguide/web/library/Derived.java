package fieldguide.web.library;

import fieldguide.content.StudyModule;
import fieldguide.content.Term;
import fieldguide.content.Unit;
import fieldguide.diagram.Flow;
import fieldguide.diagram.Flows;
import fieldguide.guide.Glossary;
import fieldguide.guide.Guide;
import fieldguide.guide.Guides;
import fieldguide.measure.UnitCheck;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is made of one unit, each part when it is first needed. */
public final class Derived {
    private static final Logger LOG = LoggerFactory.getLogger(Derived.class);

    private final StudyModule module;
    private final Unit unit;
    private final Supplier<Guide> guide;
    private final Supplier<List<ComparisonTable>> tables;
    private final Supplier<List<Flow>> flows;
    private final Supplier<Optional<UnitCheck>> check;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    /** @param terms the glossary */
    public Derived(StudyModule module, Unit unit, Guides guides, List<Term> terms) {
        this.module = module;
        this.unit = unit;
        this.guide = once(() -> guides.of(unit));
        this.tables = once(() -> ComparisonTables.of(unit, Glossary.of(terms)));
        this.flows = once(() -> Flows.of(unit));
        this.check = once(() -> checked(terms));
    }

    public StudyModule module() {
        return module;
    }

    public Unit unit() {
        return unit;
    }

    public Guide guide() {
        return guide.get();
    }

    public List<ComparisonTable> tables() {
        return tables.get();
    }

    public List<Flow> flows() {
        return flows.get();
    }

    /** What became of its sentences; empty where no guide can be made of the unit. */
    public Optional<UnitCheck> check() {
        return check.get();
    }

    private Optional<UnitCheck> checked(List<Term> terms) {
        try {
            return Optional.of(UnitCheck.of(module, unit, guide(), tables(), terms));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("No guide can be made of {}", unit.sources().getFirst().file(), e);
            return Optional.empty();
        }
    }

    /** A written form of the unit, kept under its name. */
    public String written(String name, Supplier<String> writer) {
        String known = written.get(name);
        return known != null ? known : written.computeIfAbsent(name, key -> writer.get());
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return org.springframework.util.function.SingletonSupplier.of(maker);
    }
}
