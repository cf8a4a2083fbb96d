package fieldguide.sandbox.http;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON without any Java types behind it. */
public final class Json {
    /** Each thread has buffers of its own: the threads of a server are few, and would get in each other's way at a common store. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool()).build()).build();

    private static final JsonMapper RELAXED = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
            JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
            JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private static final JsonMapper STRICT = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The value, or nothing when the text is no JSON. */
    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The object in the text; an empty one for an empty text; nothing when the text is no JSON object. */
    public static Optional<ObjectNode> readObject(String text) {
        return text.isBlank() ? Optional.of(object())
                : read(text).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /**
     * As {@link #readObject}, for templates as people write them: with comments, texts of several lines, and names without
     * quotes, which {@code az deployment group create} sends.
     */
    public static Optional<ObjectNode> readTemplate(String text) {
        try {
            return Optional.of(RELAXED.readTree(text)).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The object in the text; nothing when it has a member twice, or anything comes behind it. */
    public static Optional<ObjectNode> readStrictObject(String text) {
        try {
            return Optional.of(STRICT.readTree(text)).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
