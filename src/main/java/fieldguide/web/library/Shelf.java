package fieldguide.web.library;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The library in use. Read when it is first asked for, and again when its files have changed. */
@Component
public class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final InstantSource clock;
    private final Duration look;
    private final Path folder;
    private final boolean changes;
    private volatile Edition edition = Edition.NONE;
    private volatile Instant looked = Instant.MIN;

    Shelf(LibraryProperties properties, InstantSource clock) {
        Path own = Optional.ofNullable(properties.folder()).orElse(Path.of("content"));
        if (properties.folder() != null && !Files.isDirectory(own)) {
            throw new IllegalStateException("fieldguide.library.folder=" + own + " is not a folder; name the folder with the modules.");
        }
        this.changes = Files.isDirectory(own);
        this.folder = changes ? own : BundledLibrary.unpacked();
        this.clock = clock;
        this.look = properties.look();
    }

    /** The present edition; the same object as long as no file changes. */
    public Edition edition() {
        Instant now = clock.instant();
        if (edition == Edition.NONE || changes && !now.isBefore(looked.plus(look))) {
            refresh(now);
        }
        return edition;
    }

    public Library library() {
        return edition().library();
    }

    public Path folder() {
        return folder;
    }

    private synchronized void refresh(Instant now) {
        long fingerprint = Fingerprint.of(folder);
        if (edition == Edition.NONE || edition.fingerprint() != fingerprint) {
            Library read = LibraryReader.read(folder);
            edition = edition.next(read, fingerprint);
            LOG.info("Read {} modules from {}", read.modules().size(), folder);
            read.problems().forEach(p -> LOG.warn("{}", p));
        }
        looked = now;
    }
}
