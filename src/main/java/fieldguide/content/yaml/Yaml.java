package fieldguide.content.yaml;

import fieldguide.content.SourceText;
import fieldguide.content.markdown.MappedText;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file with its place. Scalars stay the text that was written: {@code Yes} as an answer is no boolean.
 */
public record Yaml(SourceText source, Node node) {

    /** What cannot be read as YAML, and where. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        public Malformed(String message, int line) {
            super(message);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    public static Yaml parse(SourceText source) throws Malformed {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(40);
        try {
            Node node = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(withoutTabs(source.text())));
            if (!(node instanceof MappingNode)) {
                throw new Malformed("Expected names and values", 1);
            }
            return new Yaml(source, node);
        } catch (MarkedYAMLException e) {
            boolean atEnd = Optional.ofNullable(e.getProblemMark()).filter(m -> m.getLine() + 1 >= source.lines()).isPresent();
            // What is still open at the end of the file began where the context says.
            Optional<Mark> mark = atEnd && e.getContextMark() != null ? Optional.of(e.getContextMark()) : Optional.ofNullable(e.getProblemMark());
            int line = mark.map(m -> m.getLine() + 1).orElse(1);
            throw new Malformed(Optional.ofNullable(e.getProblem()).orElse("not YAML"), line);
        } catch (org.yaml.snakeyaml.error.YAMLException e) {
            throw new Malformed(String.valueOf(e.getMessage()).lines().findFirst().orElse("not YAML"), 1);
        }
    }

    /** Same length, so that marks still fit; the byte order mark and tabs are no indentation. */
    private static String withoutTabs(String text) {
        return text.replace('\uFEFF', ' ').replace('\t', ' ');
    }

    public Optional<Yaml> get(String name) {
        return node instanceof MappingNode map ? map.getValue().stream()
                .filter(t -> t.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
                .map(t -> new Yaml(source, t.getValueNode())).findFirst() : Optional.empty();
    }

    /** The entries of a list; none where this is no list. */
    public List<Yaml> items() {
        return node instanceof SequenceNode list ? list.getValue().stream().map(n -> new Yaml(source, n)).toList() : List.of();
    }

    /** The text of a scalar; empty where this is none. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    public String text(String name) {
        return get(name).map(Yaml::text).map(String::strip).orElse("");
    }

    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public int lastLine() {
        return Math.max(line(), node.getEndMark().getLine() + (node.getEndMark().getColumn() > 0 ? 1 : 0));
    }

    /** The scalar's text, each character with its place in the file where it stands there as it is. */
    public MappedText mapped() {
        String value = text();
        boolean literal = node instanceof ScalarNode s && s.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL;
        int[] origins = new int[value.length()];
        Arrays.fill(origins, Math.min(source.startOf(line()) + node.getStartMark().getColumn(), source.text().length()));
        int at = literal && line() < source.lines() ? source.startOf(line() + 1) : -1;
        if (literal) {
            mapLines(value, at, origins);
        } else {
            mapInline(value, origins);
        }
        return new MappedText(source, value, origins);
    }

    /** Lines of a literal block stand in the file one after another, each further in. */
    private void mapLines(String value, int from, int[] origins) {
        int start = 0;
        int at = from;
        while (start < value.length() && at >= 0) {
            int end = value.indexOf('\n', start) < 0 ? value.length() : value.indexOf('\n', start) + 1;
            String line = value.substring(start, end).stripTrailing();
            int found = line.isEmpty() ? at : source.text().indexOf(line, at);
            for (int i = start; i < end && found >= 0; i++) {
                origins[i] = Math.min(found + i - start, source.text().length() - 1);
            }
            at = found < 0 ? -1 : source.text().indexOf('\n', found) + 1;
            start = end;
        }
    }

    private void mapInline(String value, int[] origins) {
        if (value.isEmpty()) {
            return;
        }
        int found = source.text().indexOf(value, origins[0]);
        for (int i = 0; i < value.length() && found >= 0 && found <= origins[0] + 2; i++) {
            origins[i] = found + i;
        }
        if (found > origins[0]) {
            origins[0] = found;
        }
    }
}
