package fieldguide.web.progress;

import fieldguide.account.Learner;
import fieldguide.study.progress.Archive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    ResponseEntity<byte[]> zip(Learner learner) throws IOException {
        Map<String, List<Map<String, Object>>> tables = archive.of(learner.owner());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "study.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(tables));
            for (Map.Entry<String, List<Map<String, Object>>> table : tables.entrySet()) {
                add(zip, table.getKey() + ".csv", Csv.of(table.getValue()));
            }
        }
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("fieldguide-study.zip").build().toString())
                .body(bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
