package fieldguide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The postmaster of a portal that was killed. It lives on without its portal and holds the cluster; only who has
 * claimed the data folder may end it.
 */
record Orphan(ProcessHandle process) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Reads postmaster.pid, whose first line is the process; makes sure that it is no other program's by now. */
    static Optional<Orphan> of(Path cluster) throws IOException {
        Path pid = cluster.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pid);
        return lines.isEmpty() ? Optional.empty() : processOf(lines.getFirst().strip())
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .map(Orphan::new);
    }

    private static Optional<ProcessHandle> processOf(String pid) {
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    /** Asks first; after a while, insists. What was committed is safe either way. */
    void end() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
