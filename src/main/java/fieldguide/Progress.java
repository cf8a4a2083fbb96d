package fieldguide;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Tells how far a long command has come: seldom, and nothing if it is over soon. */
final class Progress implements IntConsumer {
    private static final long SILENCE = Duration.ofSeconds(3).toNanos();

    private final PrintStream err;
    private final int all;
    private long told = System.nanoTime();

    Progress(PrintStream err, int all) {
        this.err = err;
        this.all = all;
    }

    @Override
    public void accept(int done) {
        if (System.nanoTime() - told > SILENCE) {
            told = System.nanoTime();
            err.println(done + " of " + all + " units");
        }
    }
}
