package fieldguide.sandbox.store;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does something once within a delay, however often it is asked for meanwhile, on a thread that ends when nothing comes any more. */
final class Later {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private final Duration delay;
    private final Runnable task;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor clock;

    Later(String name, Duration delay, Runnable task) {
        this.delay = delay;
        this.task = task;
        clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
        clock.setKeepAliveTime(KEPT.toMillis(), TimeUnit.MILLISECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    void ask() {
        if (!asked.get() && asked.compareAndSet(false, true)) {
            clock.schedule(this::run, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        asked.set(false);
        task.run();
    }
}
