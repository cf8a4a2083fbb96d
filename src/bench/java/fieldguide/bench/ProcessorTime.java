package fieldguide.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** What an operation costs of the processors: the portal's and its callers' process, and the database's. Other programs on the machine do not disturb it. */
final class ProcessorTime {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ProcessHandle postmaster;
    private final List<Long> database = new ArrayList<>();

    ProcessorTime(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
            postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip())).orElseThrow();
        }
    }

    /** The rate that was measured, and microseconds an operation. */
    double[] beside(Callable<Double> rate, Duration length) throws Exception {
        long own = system.getProcessCpuTime();
        long before = databaseNanos();
        double perSecond = rate.call();
        double operations = perSecond * length.toNanos() / 1e9;
        long spent = databaseNanos() - before;
        database.add(Math.round(spent / 1000.0 / operations));
        return new double[] {perSecond, (system.getProcessCpuTime() - own + spent) / 1000.0 / operations};
    }

    /** Of the last four measurements, the database's part. */
    List<Long> database() {
        return database.subList(database.size() - 4, database.size());
    }

    private long databaseNanos() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .mapToLong(process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos()).sum();
    }
}
