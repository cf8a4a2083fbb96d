package fieldguide.web.reading;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.GuideMarkdown;
import fieldguide.guide.GuideSection;
import fieldguide.guide.Illustrations;
import fieldguide.guide.ModuleGuide;
import fieldguide.guide.Repeat;
import fieldguide.web.Missing;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Choice;
import fieldguide.web.library.Derived;
import fieldguide.web.library.Edition;
import fieldguide.web.library.Shelf;
import fieldguide.web.wire.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A module's study guide on one page, to be printed or taken along as markdown. */
@Controller
class ModuleGuidePages {
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Shelf shelf;
    private final Origin origin;

    ModuleGuidePages(Shelf shelf, Origin origin) {
        this.shelf = shelf;
        this.origin = origin;
    }

    @GetMapping("/modules/{module}/guide")
    String guide(@PathVariable String module, @RequestParam(defaultValue = "") List<String> show, Model model) {
        StudyModule found = module(module);
        ModuleGuide guide = merged(found);
        model.addAttribute("title", found.title());
        model.addAttribute("address", Addresses.module(found));
        model.addAttribute("guide", guide);
        model.addAttribute("repeats", guide.repeats().stream().map(r -> Repetition.of(found, r)).toList());
        model.addAttribute("parts", parts(found, guide, show));
        return "reading/guide";
    }

    @GetMapping("/modules/{module}/guide.md")
    ResponseEntity<String> markdown(@PathVariable String module, HttpServletRequest request) {
        StudyModule found = module(module);
        List<Illustrations> illustrations = found.units().stream()
                .<Illustrations>map(u -> new FileIllustrations(shelf.edition().of(found, u), origin.of(request))).toList();
        return ResponseEntity.ok().contentType(MARKDOWN)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(found.slug() + ".md", StandardCharsets.UTF_8)
                        .build().toString())
                .body(GuideMarkdown.of(merged(found), illustrations));
    }

    private StudyModule module(String slug) {
        return shelf.library().module(slug).orElseThrow(() -> Missing.module(slug));
    }

    private ModuleGuide merged(StudyModule module) {
        Edition edition = shelf.edition();
        return ModuleGuide.of(module.title(), module.units().stream().map(u -> edition.of(module, u).guide()).toList());
    }

    private List<Part> parts(StudyModule module, ModuleGuide guide, List<String> show) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < module.units().size(); i++) {
            if (!guide.units().get(i).isEmpty()) {
                parts.add(Part.of(shelf.edition().of(module, module.units().get(i)), guide.units().get(i), show));
            }
        }
        return parts;
    }

    /** One unit on the page. */
    record Part(String anchor, String title, String html, List<Heading> headings) {
        static Part of(Derived derived, GuideSection rest, List<String> show) {
            Unit unit = derived.unit();
            List<Heading> headings = rest.sections().stream()
                    .map(s -> new Heading(unit.slug() + "--" + s.anchor(), s.heading().text())).toList();
            return new Part(unit.slug(), unit.title(), GuideHtml.amongOthers(derived, rest, Choice.of(show, unit.body())), headings);
        }
    }

    /** A point that is not repeated: its words, and where the same is told. */
    record Repetition(String text, String unit, String anchor, String keptUnit) {
        static Repetition of(StudyModule module, Repeat repeat) {
            Unit kept = module.units().get(repeat.keptUnit());
            return new Repetition(repeat.left().text().text(), module.units().get(repeat.unit()).title(),
                    "#p-" + kept.slug() + "--" + repeat.kept().id(), kept.title());
        }
    }

    /** A heading in the list of contents. */
    record Heading(String anchor, String text) {}
}
