package fieldguide.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of one running portal. A lock keeps a second portal out; it ends with the process, however that ends. */
final class DataFolder implements Closeable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws DataFolderRefused if it cannot be written to, or another portal uses it */
    static DataFolder claim(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(path.resolve("in-use.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw DataFolderRefused.inUse(path);
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw DataFolderRefused.notWritable(path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    /** The cluster's own files. */
    Path cluster() {
        return path.resolve("postgres");
    }

    /** PostgreSQL's programs, unpacked where no other user of the machine can put theirs. */
    Path programs() {
        return path.resolve("postgres-programs");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
