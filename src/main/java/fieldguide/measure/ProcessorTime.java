package fieldguide.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long the present thread was at work. What else a machine is busy with does not count, so that two runs can be compared. */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Nanoseconds since some fixed moment; of the clock on the wall where the machine cannot tell. */
    public static long nanos() {
        return THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
