package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What proxies of the portal add to X-Forwarded-For is not held against the client; what the client sent is. */
class TrustedProxiesTest {
    private static TrustedProxies trusting(String... ranges) {
        return new TrustedProxies(new WireProperties(null, 120, List.of(ranges), new WireProperties.Metadata(20, 5, 5)));
    }

    private static MockHttpServletRequest from(String peer, String... forwarded) {
        var request = new MockHttpServletRequest("GET", "/wire/x");
        request.setRemoteAddr(peer);
        for (String value : forwarded) {
            request.addHeader("X-Forwarded-For", value);
        }
        return request;
    }

    private static List<String> left(TrustedProxies proxies, MockHttpServletRequest request) throws IOException {
        return proxies.withoutOurs(Incoming.read(request, Incoming.path(request)).orElseThrow(), request).headers().all("X-Forwarded-For");
    }

    @Test
    void without_a_trusted_proxy_the_header_stays() throws IOException {
        assertThat(left(trusting(), from("10.0.0.2", "203.0.113.7"))).containsExactly("203.0.113.7");
    }

    @Test
    void the_hop_of_a_trusted_proxy_goes() throws IOException {
        assertThat(left(trusting("10.0.0.2"), from("10.0.0.2", "203.0.113.7"))).isEmpty();
    }

    @Test
    void so_do_the_hops_of_two_behind_each_other() throws IOException {
        assertThat(left(trusting("10.0.0.0/8"), from("10.0.0.2", "203.0.113.7, 10.0.0.9"))).isEmpty();
    }

    @Test
    void what_the_client_wrote_itself_stays_and_is_refused() throws IOException {
        assertThat(left(trusting("10.0.0.2"), from("10.0.0.2", "1.2.3.4, 203.0.113.7"))).containsExactly("1.2.3.4");
        assertThat(left(trusting("10.0.0.2"), from("10.0.0.2", "1.2.3.4", "203.0.113.7"))).containsExactly("1.2.3.4");
    }

    @Test
    void the_client_is_the_address_that_the_outermost_proxy_saw() {
        assertThat(trusting("10.0.0.0/8").client(from("10.0.0.2", "1.2.3.4, 203.0.113.7, 10.0.0.9"))).isEqualTo("203.0.113.7");
        assertThat(trusting().client(from("10.0.0.2", "1.2.3.4"))).isEqualTo("10.0.0.2");
    }

    @Test
    void a_name_in_the_header_is_looked_up_nowhere() {
        assertThat(trusting("10.0.0.0/8").client(from("10.0.0.2", "proxy.example"))).isEqualTo("proxy.example");
    }

    @Test
    void a_setting_that_is_no_address_stops_the_start_and_is_named() {
        assertThatThrownBy(() -> trusting("10.0.0.300")).hasMessageContaining("fieldguide.trusted-proxies").hasMessageContaining("10.0.0.300");
    }
}
