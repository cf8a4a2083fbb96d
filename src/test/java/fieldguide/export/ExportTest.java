package fieldguide.export;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Deck;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Card;
import fieldguide.testing.Markdown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportTest {
    private static final List<String> IDS = List.of("rope", "floats", "trims", "boats", "ropes", "steps", "gap", "trimmer", "tide", "list");

    private static final Deck NO_CARDS = new Deck("rigging", List.of());

    @TempDir
    Path folder;

    private StudyModule module;

    @BeforeEach
    void read() {
        module = EveryKind.module(folder);
    }

    @Test
    void gift_holds_every_kind_with_its_control_characters_escaped() throws IOException {
        String expected = Files.readString(Path.of("src/test/resources/export/every-kind.gift"));
        assertThat(text(export(Format.GIFT))).isEqualTo(expected.substring(expected.indexOf("$CATEGORY")));
        assertThat(export(Format.GIFT).leftOut()).isEmpty();
    }

    @Test
    void gift_says_what_it_leaves_out() throws IOException {
        Path text = folder.resolve("rigging/one.md");
        Files.writeString(text, Files.readString(text).replace("![A pier]", "![]").replace("`list --all`", "`list -> all`"));
        Export gift = Export.of(EveryKind.reread(folder), Quiz.of(EveryKind.reread(folder)), NO_CARDS, Format.GIFT, folder);
        assertThat(gift.leftOut()).extracting(Export.LeftOut::id).containsExactly("floats", "list");
        assertThat(text(gift)).contains("::tide::").doesNotContain("::floats::", "::list::");
    }

    /** Read by a reader of its own, that follows RFC 4180 to the letter. */
    @Test
    void csv_has_a_row_a_question_and_no_formulas() {
        List<List<String>> rows = rows(text(export(Format.CSV)));
        assertThat(rows).hasSize(11).allMatch(r -> r.size() == 11);
        assertThat(rows.stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(IDS);
        assertThat(rows.get(1).get(6)).contains("hoist --all {1} ~ = # :").contains("\n");
        assertThat(rows.get(1).get(8)).isEqualTo("The halyard");
        assertThat(rows.get(5).get(8)).isEqualTo("Halyard → Pulls up\nSheet → Trims -> turns\nPainter → Ties to the pier");
    }

    @Test
    void what_a_spreadsheet_would_calculate_is_made_a_text() throws IOException {
        Path text = folder.resolve("rigging/one.md");
        Files.writeString(text, Files.readString(text).replace("1. Which rope pulls", "1. =HYPERLINK(1) Which rope pulls").replace("- Answer: the sheet", "- Answer: @sheet"));
        List<List<String>> rows = rows(Csv.of(EveryKind.reread(folder), Quiz.of(EveryKind.reread(folder))));
        assertThat(rows.get(1).get(6)).startsWith("'=HYPERLINK(1)");
        assertThat(rows.get(8).get(8)).isEqualTo("'@sheet");
    }

    private static List<List<String>> rows(String csv) {
        assertThat(csv).endsWith("\r\n");
        Matcher cell = Pattern.compile("\\G\"((?:[^\"]|\"\")*)\"(,|\r\n)").matcher(csv);
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        int end = 0;
        while (cell.find()) {
            rows.getLast().add(cell.group(1).replace("\"\"", "\""));
            if (cell.group(2).equals("\r\n")) {
                rows.add(new ArrayList<>());
            }
            end = cell.end();
        }
        assertThat(end).isEqualTo(csv.length());
        return rows.subList(0, rows.size() - 1);
    }

    @Test
    void anki_notes_carry_the_ids_as_guids_and_pictures_beside_them() {
        Map<String, byte[]> files = unpacked(export(Format.ANKI));
        assertThat(files.keySet()).contains("notes.txt", "README.txt").hasSize(3);
        String picture = files.keySet().stream().filter(f -> f.startsWith("media/")).findFirst().orElseThrow().substring(6);
        List<String> lines = new String(files.get("notes.txt"), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).startsWith("#separator:tab", "#html:true", "#notetype:Basic", "#deck:Rigging").hasSize(17);
        List<String[]> notes = lines.stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
        assertThat(notes.stream().limit(IDS.size())).extracting(n -> n[0]).containsExactlyElementsOf(IDS.stream().map(id -> "\"rigging:" + id + "\"").toList());
        assertThat(notes.get(1)[1]).contains("<img src=\"\"" + picture + "\"\"").doesNotContain("lighter");
        assertThat(notes.get(1)[2]).contains("lighter");
        assertThat(notes.get(9)[3]).isEqualTo("\"rigging rigging::one command\"");
    }

    /** Whichever module uses a term of the glossary, its note is the same. */
    @Test
    void anki_gets_the_cards_of_terms_too() {
        Deck deck = Deck.of(Markdown.module("""
                # Ropes

                A **halyard** is a rope that hoists a sail along the mast.
                """), List.of());
        Card own = deck.cards().getFirst();
        Card shared = new Card("", own.identity(), Card.Way.MEANING, own.back(), own.front(), own.basis());
        Quiz none = new Quiz("rigging", "one", "One", List.of());
        List<String> notes = text(Export.of(module, none, new Deck("rigging", List.of(own, shared)), Format.ANKI, folder)).lines().skip(7).toList();
        assertThat(notes).hasSize(2);
        assertThat(notes.getFirst()).startsWith("\"module:" + own.identity().id() + "\"\t\"<strong>halyard</strong>\"\t").contains("\"a rope that hoists").endsWith(" term\"");
        assertThat(notes.getLast()).startsWith("\"glossary:" + own.identity().id() + "\"\t\"a rope that hoists");
    }

    @Test
    void anki_notes_without_pictures_are_a_file_by_themselves() {
        Quiz one = new Quiz("rigging", "one", "One", List.of(EveryKind.question(module, "tide")));
        Export notes = Export.of(module, one, NO_CARDS, Format.ANKI, folder);
        assertThat(notes.name()).isEqualTo("rigging-questions.txt");
        assertThat(text(notes)).contains("6 hours ± 0.5");
    }

    @Test
    void a_qti_package_lists_every_file_it_holds() throws Exception {
        Map<String, byte[]> files = unpacked(export(Format.QTI));
        Document manifest = xml(files.get("imsmanifest.xml"));
        assertThat(all(manifest, "file").stream().map(f -> f.getAttribute("href"))).hasSize(12)
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream().filter(f -> !f.equals("imsmanifest.xml")).toList());
        assertThat(all(manifest, "resource").stream().skip(1).map(r -> r.getAttribute("identifier"))).containsExactlyElementsOf(IDS);
    }

    @Test
    void a_qti_test_asks_every_item_of_the_package() throws Exception {
        Map<String, byte[]> files = unpacked(export(Format.QTI));
        Document test = xml(files.get("test.xml"));
        assertThat(all(test, "qti-assessment-item-ref").stream().map(i -> i.getAttribute("identifier"))).containsExactlyElementsOf(IDS);
        assertThat(all(test, "qti-assessment-item-ref").stream().map(i -> i.getAttribute("href"))).isSubsetOf(files.keySet());
        assertThat(all(test, "qti-assessment-section").stream().map(s -> s.getAttribute("title"))).containsExactly("Rigging");
        Element resource = all(xml(files.get("imsmanifest.xml")), "resource").getFirst();
        assertThat(resource.getAttribute("type")).isEqualTo("imsqti_test_xmlv3p0");
        assertThat(all(resource, "dependency").stream().map(d -> d.getAttribute("identifierref"))).containsExactlyElementsOf(IDS);
    }

    @Test
    void a_qti_item_declares_the_key_among_its_choices() throws Exception {
        Map<String, byte[]> files = unpacked(export(Format.QTI));
        for (String id : IDS) {
            Document item = xml(files.get("items/" + id + ".xml"));
            assertThat(item.getDocumentElement().getAttribute("identifier")).isEqualTo(id);
            List<String> choices = new ArrayList<>(all(item, "qti-simple-choice").stream().map(c -> c.getAttribute("identifier")).toList());
            all(item, "qti-simple-associable-choice").forEach(c -> choices.add(c.getAttribute("identifier")));
            List<String> key = all((Element) item.getElementsByTagName("qti-correct-response").item(0), "qti-value").stream()
                    .flatMap(v -> Arrays.stream(v.getTextContent().split(" "))).toList();
            if (!choices.isEmpty()) {
                assertThat(choices).as(id).containsAll(key).doesNotHaveDuplicates();
            }
            assertThat(all(item, "qti-modal-feedback")).as(id).isNotEmpty();
        }
        assertThat(new String(files.get("items/gap.xml"), StandardCharsets.UTF_8)).contains("along the <qti-text-entry-interaction ").contains("map-key=\"spar\"");
        assertThat(new String(files.get("items/tide.xml"), StandardCharsets.UTF_8)).contains("tolerance=\"0.5 0.5\"");
        assertThat(new String(files.get("items/list.xml"), StandardCharsets.UTF_8)).contains("case-sensitive=\"true\"").contains("ropes ____ *</code>");
    }

    @Test
    void a_printed_quiz_has_its_key_on_a_page_of_its_own() {
        org.jsoup.nodes.Document page = Jsoup.parse(text(export(Format.PRINT)));
        assertThat(page.select(".questions > li")).hasSize(10);
        assertThat(page.select(".key > li")).hasSize(10);
        assertThat(page.select("style").html()).contains("size: A4").contains(".key-page { break-before: page; }");
        assertThat(page.select(".questions").text()).contains("Which rope pulls a sail up?").doesNotContain("wheel", "Right", "Because");
        assertThat(page.select(".questions img").attr("src")).startsWith("data:image/svg+xml;base64,");
        assertThat(page.select(".key > li").get(4).select("li").first().text()).startsWith("C Painter → Ties to the pier");
    }

    @Test
    void a_picture_from_outside_of_the_library_is_not_taken_along() throws IOException {
        Files.writeString(folder.resolveSibling("outside.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Path text = folder.resolve("rigging/one.md");
        Files.writeString(text, Files.readString(text).replace("media/pier.svg", "../../outside.svg"));
        StudyModule changed = EveryKind.reread(folder);
        assertThat(Export.of(changed, Quiz.of(changed), NO_CARDS, Format.ANKI, folder).name()).endsWith(".txt");
    }

    @Test
    void the_same_questions_make_the_same_bytes() {
        for (Format format : Format.values()) {
            assertThat(export(format).bytes()).as(format.toString()).isEqualTo(export(format).bytes());
        }
    }

    private Export export(Format format) {
        return Export.of(module, Quiz.of(module), NO_CARDS, format, folder);
    }

    private static String text(Export export) {
        return new String(export.bytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(Export export) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(export.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> all(Document document, String name) {
        return all(document.getDocumentElement(), name);
    }

    private static List<Element> all(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
