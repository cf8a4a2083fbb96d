package fieldguide.web.studio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fieldguide.measure.Measures;
import fieldguide.measure.UnitCheck;
import fieldguide.measure.UnitLine;
import java.util.List;

/** The library's figures and those of its units; the command {@code report --json --units} has the same of each unit. */
record LibraryJson(@JsonUnwrapped Measures figures, List<UnitLine> perUnit) {
    static LibraryJson of(List<UnitCheck> checks) {
        return new LibraryJson(Measures.of(checks), checks.stream().map(UnitLine::of).toList());
    }
}
