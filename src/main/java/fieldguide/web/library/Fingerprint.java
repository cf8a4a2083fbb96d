package fieldguide.web.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells cheaply whether anything in a folder has changed: the number, sizes and times of its files. */
final class Fingerprint {
    private Fingerprint() {}

    static long of(Path folder) {
        long[] sum = {17};
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum[0] += (file.hashCode() * 31L + attributes.size()) * 31L + attributes.lastModifiedTime().toMillis();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
            return sum[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
