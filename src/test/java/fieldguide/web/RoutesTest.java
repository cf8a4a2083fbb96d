package fieldguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import fieldguide.testing.Arrivals;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the portal, held against the table of who may use it: a route that is not in the table fails. */
@ServedPortal
class RoutesTest {
    private static final Path TABLE = Path.of("src/test/resources/routes-spec.txt");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Accounts accounts;

    /** In the order of what they may do. */
    private enum Who { GUEST, LEARNER, INSTRUCTOR, ADMIN }

    @Test
    void the_table_names_every_route_and_no_other() throws IOException {
        assertThat(routes()).as("routes of the portal, and those in " + TABLE).containsExactlyElementsOf(table().keySet());
    }

    @Test
    void each_route_lets_in_whom_the_table_names_and_nobody_below() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Who who : Who.values()) {
            Visitor visitor = arrive(who);
            for (Map.Entry<String, Who> entry : table().entrySet()) {
                if (entry.getKey().equals("POST /account/sign-out")) {
                    visitor = arrive(who);
                }
                boolean expected = who.compareTo(entry.getValue()) >= 0;
                if (expected != isLetIn(visitor, entry.getKey())) {
                    wrong.add(entry.getKey() + " lets " + who + " in: " + !expected);
                }
                if (entry.getKey().equals("POST /account/sign-out")) {
                    visitor = arrive(who);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_its_token_no_form_is_accepted() throws IOException {
        Visitor admin = arrive(Who.ADMIN);
        for (String route : table().keySet()) {
            if (!route.startsWith("GET ")) {
                String[] words = route.split(" ");
                Page refused = admin.send(words[0], filled(words[1]), "");
                assertThat(refused.status()).as(route).isEqualTo(403);
            }
        }
    }

    /** Closed to a visitor: led to the sign-in page, or refused. What else happens to an empty request does not matter. */
    private static boolean isLetIn(Visitor visitor, String route) {
        String[] words = route.split(" ");
        String token = visitor.get("/account/register").html().select("input[name=_csrf]").val();
        Page page = words[0].equals("GET") ? visitor.get(filled(words[1]))
                : visitor.send(words[0], filled(words[1]), "", "X-XSRF-TOKEN", token);
        boolean isLedAway = page.path().equals("/account/sign-in") && !words[1].equals("/account/sign-in")
                && !words[1].equals("/account/sign-out");
        return !isLedAway && page.status() != 401 && page.status() != 403;
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{[^{}]*(\\{[^{}]*})?[^{}]*}", "1");
    }

    private List<String> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> !e.getValue().getBeanType().equals(ErrorPages.class))
                .flatMap(e -> routes(e.getKey()).stream())
                .sorted().distinct().toList();
    }

    private static List<String> routes(RequestMappingInfo info) {
        List<String> methods = info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod).map(HttpMethod::name).toList();
        assertThat(methods).as("methods of " + info).isNotEmpty();
        return methods.stream().flatMap(m -> info.getPatternValues().stream().map(p -> m + " " + p)).toList();
    }

    private static Map<String, Who> table() throws IOException {
        Map<String, Who> table = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int end = line.lastIndexOf(' ');
                table.put(line.substring(0, end).strip(), Who.valueOf(line.substring(end + 1).toUpperCase(java.util.Locale.ROOT)));
            }
        }
        return table;
    }

    private Visitor arrive(Who who) {
        return who == Who.GUEST ? new Visitor(port) : Arrivals.as(Role.valueOf(who.name()), port, accounts);
    }
}
