package fieldguide.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures deriving guides beside plain Flexmark, and prints the figures as JSON; what JMH says of its progress goes to a file. */
public final class Benchmarks {
    private static final int FORKS = 3;

    private Benchmarks() {}

    /** @param args the folder of modules, and the file for what JMH says */
    public static void main(String[] args) throws RunnerException {
        Corpus corpus = corpus(args[0]);
        Collection<RunResult> first = new Runner(options(args).exclude("unchanged").mode(Mode.SingleShotTime).forks(FORKS).warmupIterations(0)
                .measurementIterations(1).build()).run();
        Collection<RunResult> steady = new Runner(options(args).mode(Mode.AverageTime).forks(1)
                .warmupIterations(4).warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2))
                .addProfiler(GCProfiler.class).build()).run();
        System.out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(
                new Figures(corpus.units().size(), steady, first).all(args[0], Retained.bytesPerUnit(corpus))));
    }

    private static Corpus corpus(String folder) {
        Corpus corpus = new Corpus();
        corpus.folder = folder;
        if (Files.isDirectory(Path.of(folder))) {
            corpus.read();
        }
        if (corpus.units().isEmpty()) {
            System.err.println("\"" + folder + "\" is not a folder with modules; name one by -Dcorpus=FOLDER.");
            System.exit(2);
        }
        return corpus;
    }

    private static ChainedOptionsBuilder options(String[] args) {
        return new OptionsBuilder().include(Corpus.class.getName()).param("folder", args[0]).timeUnit(TimeUnit.MILLISECONDS)
                .shouldFailOnError(true).output(args[1]);
    }
}
