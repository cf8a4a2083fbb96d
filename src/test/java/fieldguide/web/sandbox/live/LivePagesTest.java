package fieldguide.web.sandbox.live;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class LivePagesTest {
    private static final String PAGE = "/sandbox/live";
    private static final String IMDS = "/sandbox/groups/rg1/vm/vm1/imds";

    @LocalServerPort
    int port;

    @Autowired
    private Streams streams;

    private final List<InputStream> bodies = new ArrayList<>();
    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    @AfterEach
    void hangUp() throws IOException {
        for (InputStream body : bodies) {
            body.close();
        }
    }

    private static List<String> lit(Page page) {
        return page.html().select(".seven > li.done, .seven > li.refused").select("b").eachText();
    }

    private Page ofVm() {
        Page page = visitor.get(PAGE);
        return visitor.get(PAGE + "?identity=" + page.html().select("#identity option:contains(vm1)").attr("value"));
    }

    private void callMetadata() {
        visitor.submit(visitor.get(IMDS), "form:has(#resource)", Map.of());
    }

    private HttpResponse<InputStream> listen(Visitor who, String query, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PAGE + "/events" + query))
                .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(who.cookies()).build();
        HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
        bodies.add(answer.body());
        return answer;
    }

    private static String nextId(HttpResponse<InputStream> answer) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith("id:")) {
            line = lines.readLine();
        }
        return line == null ? "" : line.substring(3).strip();
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void steps_light_up_as_their_events_happen_and_a_refusal_is_one() {
        assertThat(lit(ofVm())).hasSize(3);
        assertThat(ofVm().html().select(".flow-plate .flow-differs")).hasSize(3);
        callMetadata();
        assertThat(lit(ofVm())).hasSize(5);
        visitor.submit(visitor.get("/sandbox/groups/rg1/vault/kv1/secrets"), "form.read-secret", Map.of("from", "vm:rg1/vm1:"));
        Page refused = ofVm();
        assertThat(refused.html().select(".seven > li.refused b").eachText()).containsExactly("The service checks the token, and decides");
        assertThat(refused.text(".live-summary")).isEqualTo("6 of 7 steps have happened for vm1. The call was refused.");
        visitor.submit(visitor.get("/sandbox/groups/rg1/vault/kv1/secrets"), ".remedies form", Map.of());
        visitor.submit(visitor.get("/sandbox/groups/rg1/vault/kv1/secrets"), "form.read-secret", Map.of("from", "vm:rg1/vm1:"));
        assertThat(ofVm().text(".live-summary")).isEqualTo("7 of 7 steps have happened for vm1.");
    }

    @Test
    void without_a_choice_the_identity_that_acted_last_is_followed() {
        assertThat(visitor.get(PAGE).text(".live h2")).isEqualTo("id-shared, user-assigned");
        callMetadata();
        assertThat(visitor.get(PAGE).text(".live h2")).isEqualTo("vm1, system-assigned");
        assertThat(visitor.get(PAGE).html().select(".flow-plate").attr("aria-label")).contains("system-assigned");
    }

    @Test
    void a_listener_hears_what_happens_and_after_a_break_only_what_it_missed() throws Exception {
        String since = visitor.get(PAGE).html().select("#live").attr("data-since");
        HttpResponse<InputStream> answer = listen(visitor, "?after=" + since);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        callMetadata();
        String heard = nextId(answer);
        assertThat(Long.parseLong(heard)).isGreaterThan(Long.parseLong(since));
        String missed = nextId(listen(visitor, "?after=0", "Last-Event-ID", since));
        assertThat(missed).isEqualTo(heard);
    }

    @Test
    void nobody_hears_of_the_sandbox_of_another() throws Exception {
        Visitor other = new Visitor(port);
        other.submit(other.get("/sandbox"), "main form", Map.of("example", "false"));
        HttpResponse<InputStream> answer = listen(other, "?after=0");
        callMetadata();
        Thread.sleep(1_200);
        assertThat(answer.body().available()).as("bytes beyond the comment that opens the stream")
                .isLessThan(40);
        assertThat(listen(new Visitor(port), "").statusCode()).as("without a sandbox").isEqualTo(204);
    }

    @Test
    void a_learner_has_few_streams_and_one_that_hangs_up_makes_room() throws Exception {
        for (int i = 0; i < Streams.EACH; i++) {
            assertThat(listen(visitor, "?after=0").statusCode()).isEqualTo(200);
        }
        assertThat(listen(visitor, "?after=0").statusCode()).as("a browser takes 204 as a request not to try again").isEqualTo(204);
        hangUp();
        callMetadata();
        eventually(() -> streams.count() == 0);
        assertThat(listen(visitor, "?after=0").statusCode()).isEqualTo(200);
    }
}
