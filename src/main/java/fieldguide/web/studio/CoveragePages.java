package fieldguide.web.studio;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.measure.Json;
import fieldguide.measure.UnitCheck;
import fieldguide.web.Missing;
import fieldguide.web.library.Shelf;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of the sentences of the library, from its modules down to each sentence; for people to read and for programs. */
@Controller
class CoveragePages {
    private static final String ADDRESS = "/studio/coverage";

    private final Shelf shelf;

    CoveragePages(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/studio")
    String studio() {
        return "redirect:" + ADDRESS;
    }

    @GetMapping(ADDRESS)
    String library(Model model) {
        List<StudyModule> modules = shelf.library().modules();
        model.addAttribute("heading", "Coverage").addAttribute("above", List.of()).addAttribute("json", ADDRESS + ".json")
                .addAttribute("kind", "Module")
                .addAttribute("lines", modules.stream().map(m -> Line.of(m.title(), Line.address(m), checks(m), m.units().size())).toList())
                .addAttribute("all", Line.of("All modules", ADDRESS, checks(modules), units(modules)));
        return "studio/coverage";
    }

    @GetMapping(ADDRESS + "/{module}")
    String module(@PathVariable String module, Model model) {
        StudyModule found = find(module);
        model.addAttribute("heading", found.title()).addAttribute("above", List.of(new Line.Link("Coverage", ADDRESS)))
                .addAttribute("kind", "Unit")
                .addAttribute("lines", found.units().stream()
                        .map(u -> Line.of(u.title(), Line.address(found, u), check(found, u).stream().toList(), 1)).toList())
                .addAttribute("all", Line.of("All units", Line.address(found), checks(found), found.units().size()));
        return "studio/coverage";
    }

    /** @param only the sentences to show, by the name of {@link Only} in lower case; all without it */
    @GetMapping(ADDRESS + "/{module}/{unit}")
    String unit(@PathVariable String module, @PathVariable String unit, @RequestParam(defaultValue = "") String only, Model model) {
        StudyModule found = find(module);
        Unit shown = find(found, unit);
        Only wanted = Only.of(only);
        model.addAttribute("title", shown.title()).addAttribute("address", Line.address(found, shown))
                .addAttribute("above", List.of(new Line.Link("Coverage", ADDRESS), new Line.Link(found.title(), Line.address(found))))
                .addAttribute("only", wanted).addAttribute("filters", Only.values())
                .addAttribute("sheet", check(found, shown).map(c -> Sheet.of(c, wanted)).orElse(null));
        return "studio/unit";
    }

    @GetMapping(ADDRESS + ".json")
    ResponseEntity<String> libraryForPrograms() {
        return json(LibraryJson.of(checks(shelf.library().modules())));
    }

    @GetMapping(ADDRESS + "/{module}/{unit}.json")
    ResponseEntity<String> unitForPrograms(@PathVariable String module, @PathVariable String unit) {
        StudyModule found = find(module);
        return json(UnitJson.of(check(found, find(found, unit)).orElseThrow(() -> Missing.guide(unit))));
    }

    private static ResponseEntity<String> json(Object figures) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.of(figures));
    }

    private StudyModule find(String module) {
        return shelf.library().module(module).orElseThrow(() -> Missing.module(module));
    }

    private static Unit find(StudyModule module, String unit) {
        return module.unit(unit).orElseThrow(() -> Missing.unit(unit));
    }

    private Optional<UnitCheck> check(StudyModule module, Unit unit) {
        return shelf.edition().of(module, unit).check();
    }

    private List<UnitCheck> checks(StudyModule module) {
        return module.units().stream().flatMap(u -> check(module, u).stream()).toList();
    }

    private List<UnitCheck> checks(List<StudyModule> modules) {
        return modules.stream().flatMap(m -> checks(m).stream()).toList();
    }

    private static int units(List<StudyModule> modules) {
        return modules.stream().mapToInt(m -> m.units().size()).sum();
    }
}
