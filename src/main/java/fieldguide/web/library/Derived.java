package fieldguide.web.library;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.diagram.Flow;
import fieldguide.diagram.Flows;
import fieldguide.guide.Guide;
import fieldguide.guide.Guides;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTables;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is made of one unit, each part when it is first needed. */
public final class Derived {
    private final StudyModule module;
    private final Unit unit;
    private final Supplier<Guide> guide;
    private final Supplier<List<ComparisonTable>> tables;
    private final Supplier<List<Flow>> flows;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    Derived(StudyModule module, Unit unit, Guides guides) {
        this.module = module;
        this.unit = unit;
        this.guide = once(() -> guides.of(unit));
        this.tables = once(() -> ComparisonTables.of(unit));
        this.flows = once(() -> Flows.of(unit));
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

    /** A written form of the unit, kept under its name. */
    public String written(String name, Supplier<String> writer) {
        String known = written.get(name);
        return known != null ? known : written.computeIfAbsent(name, key -> writer.get());
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return org.springframework.util.function.SingletonSupplier.of(maker);
    }
}
