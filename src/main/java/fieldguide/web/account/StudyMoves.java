package fieldguide.web.account;

import fieldguide.account.AccountDeleted;
import fieldguide.account.GuestBecameAccount;
import fieldguide.study.Learners;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a guest has studied goes along to the account, and goes with the account. */
@Component
class StudyMoves {
    private final Learners learners;

    StudyMoves(Learners learners) {
        this.learners = learners;
    }

    @EventListener
    void on(GuestBecameAccount event) {
        learners.adopt(event.guest(), event.account());
    }

    @EventListener
    void on(AccountDeleted event) {
        learners.forget(event.owner());
    }
}
