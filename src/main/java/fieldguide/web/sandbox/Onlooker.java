package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sees what learners were answered in the sandbox, and may say something about it on the page that shows the answers. */
public interface Onlooker {
    void answered(Learner learner, List<Exchange> exchanges, RedirectAttributes next);
}
