package fieldguide.web.reading;

import fieldguide.content.StudyModule;
import fieldguide.web.Missing;
import fieldguide.web.html.Media;
import fieldguide.web.library.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures beside a module's texts. */
@Controller
class MediaFiles {
    private final Shelf shelf;

    MediaFiles(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A drawing may hold script; the sandbox policy keeps it from running when it is opened by itself. */
    @GetMapping("/modules/{module}/files/{*path}")
    ResponseEntity<Resource> file(@PathVariable String module, @PathVariable String path) throws IOException {
        StudyModule found = shelf.library().module(module).orElseThrow(() -> Missing.module(module));
        Path folder = shelf.folder().resolve(found.folder()).toRealPath();
        Path file = folder.resolve(path.substring(1)).normalize();
        MediaType type = Media.type(path).filter(t -> file.startsWith(folder) && Files.isRegularFile(file)).orElseThrow(Missing::file);
        if (!file.toRealPath().startsWith(folder)) {
            throw Missing.file();
        }
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff").body(new FileSystemResource(file));
    }
}
