package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Role assignments, from any page that offers them. */
@Controller
class AccessActions {
    private final Answers answers;

    AccessActions(Answers answers) {
        this.answers = answers;
    }

    /** @param owner whether the owner does it, whoever the learner acts as at present */
    @PostMapping("/sandbox/assign")
    String assign(@RequestParam String scope, @RequestParam String role, @RequestParam String principal, @RequestParam String back,
            @RequestParam(defaultValue = "false") boolean owner, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        String name = UUID.randomUUID().toString();
        return answers.send(learner, request, back, next,
                (cloud, outside) -> (owner ? Steps.byOwner(cloud, outside) : new Steps(cloud, outside))
                        .assign(name, new ResourceId(scope), role, Roles.nameOf(role), principal));
    }

    @PostMapping("/sandbox/unassign")
    String unassign(@RequestParam String id, @RequestParam String back, HttpServletRequest request, Learner learner,
            RedirectAttributes next) {
        var assignment = new ResourceId(id);
        return answers.send(learner, request, back, next, (cloud, outside) -> new Steps(cloud, outside).unassign(
                cloud.assignments().stream().filter(a -> a.id().equals(assignment)).findFirst().orElseThrow(Missing::resource)));
    }
}
