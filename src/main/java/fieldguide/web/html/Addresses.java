package fieldguide.web.html;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where links and pictures written in a module's texts lead in the portal. */
public final class Addresses {
    /** What Learn's own texts mean by an address that begins with a slash. */
    private static final String LEARN = "https://learn.microsoft.com";

    private final StudyModule module;
    private final Unit unit;
    /** What stands before a fragment that is an address within the unit. */
    private final String page;
    private final Choice choice;

    public Addresses(StudyModule module, Unit unit) {
        this(module, unit, "", Choice.NONE);
    }

    private Addresses(StudyModule module, Unit unit, String page, Choice choice) {
        this.module = module;
        this.unit = unit;
        this.page = page;
        this.choice = choice;
    }

    /** For a reader who wants to see some of several ways. */
    public Addresses choosing(Choice made) {
        return new Addresses(module, unit, page, made);
    }

    public Choice choice() {
        return choice;
    }

    /** For texts of a unit that are shown on another page than the unit's. */
    public static Addresses outside(StudyModule module, Unit unit) {
        return new Addresses(module, unit, unit(module, unit), Choice.NONE);
    }

    public static String module(StudyModule module) {
        return "/modules/" + encoded(module.slug());
    }

    public static String unit(StudyModule module, Unit unit) {
        return module(module) + "/" + encoded(unit.slug());
    }

    public String unit() {
        return unit(module, unit);
    }

    /** The address of a link; empty where it must not or cannot be followed, so that only its text is shown. */
    public Optional<String> link(String target, String from) {
        String plain = target.strip();
        if (plain.matches("(?i)https?://\\S+|mailto:[^\\s@]+@\\S+")) {
            return Optional.of(plain);
        }
        if (plain.startsWith("#")) {
            return Optional.of(page + plain);
        }
        if (plain.startsWith("/") && !plain.startsWith("//")) {
            return Optional.of(LEARN + plain);
        }
        return plain.contains(":") ? Optional.empty() : below(plain, from);
    }

    private Optional<String> below(String target, String from) {
        String file = target.split("[?#]", 2)[0];
        String fragment = target.contains("#") ? target.substring(target.indexOf('#')) : "";
        Optional<String> path = resolved(file, from);
        return path.flatMap(p -> module.units().stream().filter(u -> u.sources().getFirst().file().equals(p)).findFirst())
                .map(u -> unit(module, u) + fragment)
                .or(() -> path.filter(Media::isServed).flatMap(this::media));
    }

    /** The address of a picture; empty where it lies outside of the module. */
    public Optional<String> picture(String source, String from) {
        if (source.matches("(?i)https?://\\S+")) {
            return Optional.empty();
        }
        return resolved(source.split("[?#]", 2)[0], from).filter(Media::isServed).flatMap(this::media);
    }

    private Optional<String> media(String path) {
        String folder = module.folder().isEmpty() ? "" : module.folder() + "/";
        return path.startsWith(folder) ? Optional.of(module(module) + "/files/" + Arrays.stream(path.substring(folder.length()).split("/"))
                .map(Addresses::encoded).collect(Collectors.joining("/"))) : Optional.empty();
    }

    private static Optional<String> resolved(String target, String from) {
        try {
            Path base = Optional.ofNullable(Path.of(from).getParent()).orElse(Path.of(""));
            Path path = base.resolve(decoded(target)).normalize();
            return path.isAbsolute() || path.startsWith("..") ? Optional.empty() : Optional.of(path.toString().replace('\\', '/'));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Authors write a blank in a file's name as it is, or as {@code %20}. */
    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
