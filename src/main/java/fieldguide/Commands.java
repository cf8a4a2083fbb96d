package fieldguide;

/** What the jar does when its first argument is a command. */
final class Commands {
    private Commands() {}

    static boolean knows(String name) {
        return false;
    }

    /** @return the exit code: 0 done, 1 problems found, 2 not understood */
    static int run(String... args) {
        return 2;
    }
}
