package fieldguide.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final String FROM = "implement-managed-identities/2-explore.md";
    private final Library library = LibraryReader.read(Path.of("content"));
    private final StudyModule module = library.module("implement-managed-identities").orElseThrow();
    private final Addresses addresses = new Addresses(module, module.units().get(1));

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "data:text/html,x", "vbscript:x", "//evil.example",
        "../../../etc/passwd", "file:///etc/passwd", "pom.xml", "README.yml", "\u0001javascript:x"})
    void a_dangerous_or_dead_address_is_no_link(String target) {
        assertThat(addresses.link(target, FROM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a?b=c#d, https://example.org/a?b=c#d", "#types, #types",
        "4-configure.md#roles, /modules/implement-managed-identities/4-configure#roles",
        "/azure/key-vault, https://learn.microsoft.com/azure/key-vault", "mailto:a@example.org, mailto:a@example.org"})
    void an_address_leads_where_its_author_meant(String target, String address) {
        assertThat(addresses.link(target, FROM)).contains(address);
    }

    @Test
    void a_picture_comes_from_the_module_only() {
        assertThat(addresses.picture("media/a b.svg", FROM)).contains("/modules/implement-managed-identities/files/media/a%20b.svg");
        assertThat(addresses.picture("https://example.org/a.png", FROM)).isEmpty();
        assertThat(addresses.picture("../other/a.png", FROM)).isEmpty();
    }
}
