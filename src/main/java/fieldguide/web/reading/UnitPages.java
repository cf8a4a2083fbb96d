package fieldguide.web.reading;

import fieldguide.account.Learner;
import fieldguide.content.Section;
import fieldguide.content.StudyModule;
import fieldguide.study.Readings;
import fieldguide.table.Contrast;
import fieldguide.web.Missing;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Choice;
import fieldguide.web.library.Derived;
import fieldguide.web.library.Shelf;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One unit: its study guide, what it compares, its flows, its text. */
@Controller
@RequestMapping("/modules/{module}/{unit}")
class UnitPages {
    private final Shelf shelf;
    private final Plates plates;
    private final Readings readings;

    UnitPages(Shelf shelf, Plates plates, Readings readings) {
        this.shelf = shelf;
        this.plates = plates;
        this.readings = readings;
    }

    /**
     * @param point the key point whose source is shown beside the guide
     * @param show the pivots and tabs that the reader wants to see; so below
     */
    @GetMapping
    String guide(@PathVariable String module, @PathVariable String unit, @RequestParam Optional<String> point,
            @RequestParam(defaultValue = "") List<String> show, Model model, Learner learner) {
        Derived derived = derived(module, unit);
        readings.visit(learner.owner(), derived.module().id(), derived.unit().id());
        model.addAttribute("source", point.flatMap(id -> PointSource.of(derived, id)).orElse(null));
        return page(UnitView.GUIDE, derived, show, model, learner);
    }

    @GetMapping("/compare")
    String compare(@PathVariable String module, @PathVariable String unit, Model model, Learner learner) {
        return page(UnitView.COMPARE, derived(module, unit), List.of(), model, learner);
    }

    /** Two subjects of a table against each other: their columns, counted from 0. */
    @GetMapping(path = "/compare", params = "table")
    String contrast(@PathVariable String module, @PathVariable String unit, @RequestParam String table,
            @RequestParam(defaultValue = "0") int left, @RequestParam(defaultValue = "1") int right, Model model, Learner learner) {
        Derived derived = derived(module, unit);
        Contrast contrast = derived.tables().stream().filter(t -> t.id().equals(table)).findFirst()
                .flatMap(t -> Contrast.of(t, left, right)).orElseThrow(Missing::contrast);
        return page(UnitView.COMPARE, CompareHtml.of(derived, contrast), derived,
                model, learner);
    }

    @GetMapping("/flow")
    String flow(@PathVariable String module, @PathVariable String unit, Model model, Learner learner) {
        return page(UnitView.FLOW, derived(module, unit), List.of(), model, learner);
    }

    @GetMapping("/source")
    String source(@PathVariable String module, @PathVariable String unit, @RequestParam(defaultValue = "") List<String> show,
            Model model, Learner learner) {
        return page(UnitView.SOURCE, derived(module, unit), show, model, learner);
    }

    /** The source of one key point: the panel alone, to be put in place. */
    @GetMapping(path = "/points/{point}", headers = "HX-Request")
    String point(@PathVariable String module, @PathVariable String unit, @PathVariable String point, Model model) {
        model.addAttribute("source", PointSource.of(derived(module, unit), point).orElseThrow(Missing::point));
        return "reading/unit :: source-panel";
    }

    /** The same address opened by itself leads to the guide with the panel filled. */
    @GetMapping("/points/{point}")
    String pointInPage(@PathVariable String module, @PathVariable String unit, @PathVariable String point) {
        Derived derived = derived(module, unit);
        PointSource source = PointSource.of(derived, point).orElseThrow(Missing::point);
        return "redirect:" + Addresses.unit(derived.module(), derived.unit()) + "?point=" + source.id() + "#p-" + source.id();
    }

    @PostMapping("/finished")
    String finish(@PathVariable String module, @PathVariable String unit, Learner learner) {
        Derived derived = derived(module, unit);
        readings.finish(learner.owner(), derived.module().id(), derived.unit().id());
        List<Plate.UnitLine> units = plates.of(derived.module(), learner.owner()).units();
        int next = derived.module().units().indexOf(derived.unit()) + 1;
        return "redirect:" + (next < units.size() ? units.get(next).address() : Addresses.module(derived.module()));
    }

    @PostMapping("/unfinished")
    String reopen(@PathVariable String module, @PathVariable String unit, Learner learner) {
        Derived derived = derived(module, unit);
        readings.reopen(learner.owner(), derived.module().id(), derived.unit().id());
        return "redirect:" + Addresses.unit(derived.module(), derived.unit());
    }

    private String page(UnitView view, Derived derived, List<String> show, Model model, Learner learner) {
        return page(view, view.html(derived, Choice.of(show, derived.unit().body())), derived, model, learner);
    }

    private String page(UnitView view, String html, Derived derived, Model model, Learner learner) {
        Plate plate = plates.of(derived.module(), learner.owner());
        int index = derived.module().units().indexOf(derived.unit());
        model.addAttribute("view", view);
        model.addAttribute("views", UnitView.values());
        model.addAttribute("html", html);
        model.addAttribute("plate", plate);
        model.addAttribute("line", plate.units().get(index));
        model.addAttribute("number", index + 1);
        model.addAttribute("previous", index > 0 ? plate.units().get(index - 1) : null);
        model.addAttribute("next", index + 1 < plate.units().size() ? plate.units().get(index + 1) : null);
        model.addAttribute("sections", derived.unit().body().sections().stream().map(Contents::of).toList());
        model.addAttribute("questions", shelf.edition().quiz(derived.module()).questions().stream()
                .filter(q -> q.basis().unit().equals(derived.unit().id())).count());
        model.addAttribute("renamed", derived.guide().renamed());
        return "reading/unit";
    }

    private Derived derived(String module, String unit) {
        StudyModule found = shelf.library().module(module).orElseThrow(() -> Missing.module(module));
        return shelf.edition().of(found, found.unit(unit).orElseThrow(() -> Missing.unit(unit)));
    }

    /** A heading in the list of contents. */
    record Contents(String anchor, String heading) {
        static Contents of(Section section) {
            return new Contents(section.anchor(), section.heading().text());
        }
    }
}
