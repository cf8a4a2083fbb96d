package fieldguide.web.progress;

import fieldguide.account.Learner;
import fieldguide.export.Zip;
import fieldguide.study.progress.Archive;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** All that the portal keeps of one's study, to take along. */
@RestController
class ArchivePages {
    private final Archive archive;
    private final JsonMapper json;

    ArchivePages(Archive archive, JsonMapper json) {
        this.archive = archive;
        this.json = json;
    }

    /** One JSON document, and each of its tables as CSV. */
    @GetMapping("/progress/export.zip")
    ResponseEntity<byte[]> zip(Learner learner) {
        Map<String, List<Map<String, Object>>> tables = archive.of(learner.owner());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("study.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tables));
        tables.forEach((name, rows) -> files.put(name + ".csv", Csv.of(rows).getBytes(StandardCharsets.UTF_8)));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("fieldguide-study.zip").build().toString())
                .body(Zip.of(files));
    }
}
