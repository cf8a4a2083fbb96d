package fieldguide.web.sandbox;

import fieldguide.account.AccountDeleted;
import fieldguide.account.GuestBecameAccount;
import fieldguide.sandbox.store.Sandboxes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A guest's sandbox goes along to the account, and goes with the account. */
@Component
class SandboxMoves {
    private final Sandboxes sandboxes;

    SandboxMoves(Sandboxes sandboxes) {
        this.sandboxes = sandboxes;
    }

    @EventListener
    void on(GuestBecameAccount event) {
        sandboxes.own(event.guest(), event.account());
    }

    @EventListener
    void on(AccountDeleted event) {
        sandboxes.deleteOwnedBy(event.owner());
    }
}
