package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are instructions to Learn's publisher rather than text. */
final class Directives {
    private static final Pattern COLONS = Pattern.compile("^:{3,}+[ \\t]*+([A-Za-z][A-Za-z-]*+)(.*)$", Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("^\\[!include\\s*+\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\]){0,20}+\\]\\s*+\\(([^)]*+)\\)\\]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIDEO = Pattern.compile("^\\[!video\\s++([^\\s\\]]++)\\s*+\\]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("^\\[!code-?([\\w+#-]*+)\\s*+\\[[^\\]]*+\\]\\(([^)]*+)\\)\\]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]++)\\s*+=\\s*+(?:[\"“”]([^\"“”]*+)[\"“”]|([^\\s:\"“”]++))");

    private final Inclusion inclusion;

    Directives(Inclusion inclusion) {
        this.inclusion = inclusion;
    }

    /** The parts a paragraph stands for if it is an instruction. */
    Optional<List<Part>> read(String paragraph, SourceSpan span) {
        Matcher include = INCLUDE.matcher(paragraph);
        Matcher video = VIDEO.matcher(paragraph);
        Matcher code = CODE.matcher(paragraph);
        Matcher colons = COLONS.matcher(paragraph);
        if (include.matches()) {
            return Optional.of(inclusion.parts(include.group(1), span));
        }
        if (video.matches()) {
            return Optional.of(List.of(new Part.Done(new Block.Video(video.group(1), span))));
        }
        if (code.matches()) {
            return Optional.of(inclusion.code(code.group(1), code.group(2), "", span));
        }
        return colons.matches() ? Optional.of(colons(colons.group(1).toLowerCase(Locale.ROOT), colons.group(2), span)) : Optional.empty();
    }

    private List<Part> colons(String name, String rest, SourceSpan span) {
        return switch (name) {
            case "code" -> inclusion.code(attribute(rest, "language"), attribute(rest, "source"), rest, span);
            case "video" -> List.of(new Part.Done(new Block.Video(attribute(rest, "source"), span)));
            case "image-end", "moniker", "moniker-end" -> List.of();
            case "zone-pivot", "zone-pivots", "pivot" -> List.of(new Part.Directive("zone", " pivot" + rest, span));
            default -> List.of(new Part.Directive(name, rest, span));
        };
    }

    static String attribute(String attributes, String name) {
        return ATTRIBUTE.matcher(attributes).results().filter(a -> a.group(1).equalsIgnoreCase(name))
                .map(a -> a.group(2) != null ? a.group(2) : a.group(3)).findFirst().orElse("");
    }
}
