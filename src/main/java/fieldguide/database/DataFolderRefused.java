package fieldguide.database;

import java.io.IOException;
import java.nio.file.Path;

/** The data folder cannot be used; the message says why and what to do, for the person at the console. */
final class DataFolderRefused extends RuntimeException {
    private final String remedy;

    private DataFolderRefused(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    @SuppressWarnings("NullAway") // a Throwable may have no cause; the JDK's annotations do not say so
    static DataFolderRefused inUse(Path folder) {
        return new DataFolderRefused("Another Fieldguide is already using the data folder " + folder + ".",
                "Stop the other one, or start this one with its own: --fieldguide.data.folder=FOLDER --server.port=PORT", null);
    }

    static DataFolderRefused notWritable(Path folder, IOException cause) {
        return new DataFolderRefused("The data folder " + folder + " cannot be written to (" + cause + ").",
                "Start from a folder you may write to, or choose another: --fieldguide.data.folder=FOLDER", cause);
    }

    static DataFolderRefused broken(Path cluster, Exception cause) {
        return new DataFolderRefused("PostgreSQL did not start on " + cluster + " (" + cause.getMessage() + ").",
                "Its own words are in postgres.log beside that folder. To begin anew, move the folder away and start again.",
                cause);
    }
}
