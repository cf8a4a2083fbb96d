package fieldguide.web.sandbox.signin;

import fieldguide.account.Learner;
import fieldguide.sandbox.Handled;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.store.Sandboxes;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Bench;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The directory of a tenant, as a page for signing in speaks with it. Whose sandbox it is chooses among its users; everybody
 * else, such as a test suite's browser, types the user's name and password.
 */
@Component
class Desk {
    private final Sandboxes sandboxes;
    private final Bench bench;

    Desk(Sandboxes sandboxes, Bench bench) {
        this.sandboxes = sandboxes;
        this.bench = bench;
    }

    /** What the directory says to the form; nothing of it is kept. */
    Response look(String tenant, String page, Query form, HttpServletRequest request, Learner learner) {
        return sandboxes.look(sandbox(tenant), request(tenant, page, form, request, learner)).map(Handled::response)
                .orElseThrow(Missing::resource);
    }

    Response send(String tenant, String page, Query form, HttpServletRequest request, Learner learner) {
        return sandboxes.handle(sandbox(tenant), request(tenant, page, form, request, learner)).map(Handled::response)
                .orElseThrow(Missing::resource);
    }

    private String sandbox(String tenant) {
        return sandboxes.ofTenant(tenant).orElseThrow(Missing::resource);
    }

    private Request request(String tenant, String page, Query form, HttpServletRequest request, Learner learner) {
        Caller caller = own(tenant, learner).<Caller>map(cloud -> new Caller.SignedIn(cloud.ownerUser())).orElse(Caller.OUTSIDE);
        return Request.of("POST", "https://login.microsoftonline.com/" + tenant + page, caller, bench.outside(request))
                .with(Bytes.of(form.encoded()));
    }

    private Optional<Cloud> own(String tenant, Learner learner) {
        return bench.find(learner).map(sandbox -> sandbox.cloud()).filter(cloud -> cloud.tenantId().equalsIgnoreCase(tenant));
    }

    /** Among whom the learner may choose: the users of the learner's own sandbox, else none. */
    List<Principal> users(String tenant, Learner learner) {
        return own(tenant, learner).map(cloud -> cloud.directory().all().stream().filter(p -> p.kind() == Principal.Kind.USER)
                .toList()).orElse(List.of());
    }

    /** A refusal in the directory's words, without what is for its operators. */
    static String words(Response refusal) {
        return refusal.json().path("error_description").asString("").replaceFirst(" Trace ID: .*", "");
    }
}
