package fieldguide.export;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ItemListTest {
    @TempDir
    Path folder;

    private ItemList items;
    private JsonNode json;

    @BeforeEach
    void list() {
        items = ItemList.of(EveryKind.library(folder));
        json = new JsonMapper().readTree(items.json());
    }

    @Test
    void every_kind_is_listed_with_its_id_and_place() {
        List<JsonNode> authored = StreamSupport.stream(json.get("items").spliterator(), false)
                .filter(i -> i.get("origin").asString().equals("authored")).toList();
        assertThat(authored).extracting(i -> i.get("kind").asString()).containsExactlyInAnyOrder(
                Arrays.stream(Kind.values()).map(Kind::toString).toArray(String[]::new));
        assertThat(authored).allSatisfy(i -> {
            assertThat(i.get("id").asString()).matches("[a-z]+");
            assertThat(i.get("revision").asString()).matches("[0-9a-f]{8}");
            assertThat(i.get("written").get("file").asString()).isEqualTo("rigging/one.md");
            assertThat(i.get("key")).isNotEmpty();
        });
        assertThat(item("trims").get("written").get("line").intValue()).isEqualTo(33);
        assertThat(item("trims").get("written").get("column").intValue()).isEqualTo(1);
    }

    @Test
    void the_key_of_each_kind_names_what_is_right() {
        assertThat(texts("rope", "options")).containsExactly("The halyard");
        assertThat(texts("floats", "options")).containsExactly("Cork", "Wood");
        assertThat(item("ropes").get("key").get(1).asString())
                .isEqualTo(item("ropes").get("parts").get(1).get("id").asString() + "=" + item("ropes").get("places").get(1).get("id").asString());
        assertThat(item("steps").get("key").get(2).asString()).endsWith("=3");
        assertThat(item("gap").get("key")).extracting(JsonNode::asString).containsExactly("mast", "spar");
        assertThat(item("tide").get("margin").doubleValue()).isEqualTo(0.5);
    }

    /** The texts of the entries that the key names. */
    private List<String> texts(String id, String entries) {
        List<String> key = StreamSupport.stream(item(id).get("key").spliterator(), false).map(JsonNode::asString).toList();
        return StreamSupport.stream(item(id).get(entries).spliterator(), false).filter(e -> key.contains(e.get("id").asString()))
                .map(e -> e.get("text").asString()).toList();
    }

    @Test
    void explanations_sources_and_broken_rules_belong_to_the_item() {
        assertThat(item("gap").get("answers").get(2).get("explanation").asString()).isEqualTo("The boom lies at the foot of the sail.");
        assertThat(item("trimmer").get("source").get("line").intValue()).isEqualTo(3);
        assertThat(item("trimmer").get("source").get("column").intValue()).isEqualTo(47);
        assertThat(item("floats").has("findings")).isFalse();
        assertThat(item("boats").get("findings").get(0).get("rule").asString()).isEqualTo("idle-column");
    }

    @Test
    void the_text_has_a_line_for_the_question_and_one_for_each_option() {
        assertThat(items.text()).contains("""
                  - True
                  * False
                """).contains("rigging/one.md:33:1: authored true-or-false trims ")
                .endsWith("1 modules, 10 authored and " + json.get("derived") + " derived questions, 0 errors, " + json.get("warnings") + " warnings\n");
    }

    @Test
    void our_own_content_has_ids_that_are_unique_in_each_module() {
        Library ours = LibraryReader.read(Path.of("content"));
        assertThat(ItemList.of(ours).items()).hasSizeGreaterThan(60).extracting(i -> i.module() + " " + i.id()).doesNotHaveDuplicates();
    }

    private JsonNode item(String id) {
        return StreamSupport.stream(json.get("items").spliterator(), false).filter(i -> i.get("id").asString().equals(id)).findFirst().orElseThrow();
    }
}
