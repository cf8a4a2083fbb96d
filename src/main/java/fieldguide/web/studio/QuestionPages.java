package fieldguide.web.studio;

import fieldguide.content.StudyModule;
import fieldguide.export.Export;
import fieldguide.export.Format;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Question;
import fieldguide.web.Missing;
import fieldguide.web.library.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** The questions of each module as files to take along. They hold the keys, so only instructors get them. */
@Controller
class QuestionPages {
    private static final String ADDRESS = "/studio/questions";

    private final Shelf shelf;

    QuestionPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A module with how many questions it has. */
    record Line(String title, long authored, long derived, List<File> files) {}

    /** One download. */
    record File(String label, String address) {}

    @GetMapping(ADDRESS)
    String questions(Model model) {
        model.addAttribute("lines", shelf.library().modules().stream().map(this::line).toList()).addAttribute("formats", Format.values());
        return "studio/questions";
    }

    private Line line(StudyModule module) {
        List<Question> questions = shelf.edition().quiz(module).questions();
        long authored = questions.stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED).count();
        return new Line(module.title(), authored, questions.size() - authored,
                Arrays.stream(Format.values()).map(f -> new File(f.label(), address(module, f))).toList());
    }

    private static String address(StudyModule module, Format format) {
        return UriComponentsBuilder.fromPath(ADDRESS).pathSegment(module.slug(), format.toString()).encode().toUriString();
    }

    @GetMapping(ADDRESS + "/{module}/{format}")
    ResponseEntity<byte[]> file(@PathVariable String module, @PathVariable String format) {
        StudyModule found = shelf.library().module(module).orElseThrow(() -> Missing.module(module));
        Format wanted = Format.of(format).orElseThrow(Missing::file);
        Export export = Export.of(found, shelf.edition().quiz(found), shelf.edition().deck(found), wanted, shelf.folder().toAbsolutePath().normalize());
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, export.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(export.name(), StandardCharsets.UTF_8).build().toString())
                .body(export.bytes());
    }
}
