package fieldguide.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the jar starts. Compiled for an older Java than the rest, so that on such a machine it can look for the
 * Java the portal needs and go on there, or say in one sentence what to install.
 */
public final class Launch {
    private static final int NEEDED = 25;
    private static final String ALREADY_RELAUNCHED = "fieldguide.relaunched";

    private Launch() {}

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            if (System.getProperty(ALREADY_RELAUNCHED) != null) {
                endWithParent();
            }
            Class.forName("fieldguide.Fieldguide").getMethod("main", String[].class).invoke(null, (Object) args);
            return;
        }
        String java = System.getProperty(ALREADY_RELAUNCHED) == null ? newerJava() : null;
        if (java == null) {
            System.err.printf("Fieldguide needs Java %d or newer; this is Java %d, and none was found under /usr/lib/jvm "
                    + "or in JAVA_HOME.%nInstall a JDK %d (for example Temurin) and start again.%n",
                    NEEDED, Runtime.version().feature(), NEEDED);
            System.exit(1);
        }
        System.exit(relaunch(java, args));
    }

    private static int relaunch(String java, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java, "-D" + ALREADY_RELAUNCHED + "=true",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        String main = System.getProperty("java.class.path").endsWith(".jar")
                ? "org.springframework.boot.loader.launch.JarLauncher" : Launch.class.getName();
        command.add(main);
        command.addAll(List.of(args));
        Process portal = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWith(portal)));
        return portal.waitFor();
    }

    /** Whoever ends the first Java, even by force, means the portal. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static void endWith(Process portal) {
        portal.destroy();
        try {
            portal.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The path of a `java` that is new enough, or null. */
    private static String newerJava() {
        File[] installed = new File("/usr/lib/jvm").listFiles(File::isDirectory);
        Stream<File> homes = Stream.concat(
                Stream.ofNullable(System.getenv("JAVA_HOME")).map(File::new),
                installed == null ? Stream.empty() : Stream.of(installed));
        return homes.filter(Launch::isNewEnough)
                .map(home -> new File(home, "bin/java").getPath())
                .findFirst().orElse(null);
    }

    /** Reads the `release` file that every JDK has, so that no process has to be started to ask. */
    private static boolean isNewEnough(File home) {
        try {
            return java.nio.file.Files.readAllLines(home.toPath().resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.substring(14).split("[.\"+-]", 2)[0])
                    .anyMatch(major -> Integer.parseInt(major) >= NEEDED);
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
