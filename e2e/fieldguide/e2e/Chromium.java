package fieldguide.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser that the journeys run in: the one named by {@code FIELDGUIDE_CHROMIUM}, else one that is installed, else
 * one that Playwright or Debian can provide now.
 */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    /** The path of a browser; empty where Playwright has one of its own. */
    static Optional<Path> found() {
        Optional<Path> installed = installed();
        if (installed.isPresent() || playwrightProvides()) {
            return installed;
        }
        if (debianProvides()) {
            return installed();
        }
        throw new IllegalStateException("The browser journeys need Chromium. None is installed, Playwright could not download one, "
                + "and apt-get could not install one. Install Chromium or Chrome, or name one in FIELDGUIDE_CHROMIUM.");
    }

    private static Optional<Path> installed() {
        Stream<Path> named = Stream.ofNullable(System.getenv("FIELDGUIDE_CHROMIUM")).map(Path::of);
        Stream<Path> onPath = Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty()).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, onPath, ELSEWHERE.stream().map(Path::of)).flatMap(s -> s).filter(Files::isExecutable).findFirst();
    }

    private static boolean playwrightProvides() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(Map.of(), java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium");
    }

    private static boolean debianProvides() {
        Map<String, String> quietly = Map.of("DEBIAN_FRONTEND", "noninteractive");
        return Files.isExecutable(Path.of("/usr/bin/apt-get")) && System.getProperty("user.name").equals("root")
                && run(quietly, "apt-get", "update", "-qq")
                && run(quietly, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation");
    }

    private static boolean run(Map<String, String> environment, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
