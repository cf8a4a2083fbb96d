package fieldguide.web.wire;

import fieldguide.account.AccountDeleted;
import fieldguide.account.GuestBecameAccount;
import fieldguide.sandbox.store.Sandboxes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A guest's sandbox follows them into their account, and goes with it. */
@Component
class SandboxOwners {
    private final Sandboxes sandboxes;

    SandboxOwners(Sandboxes sandboxes) {
        this.sandboxes = sandboxes;
    }

    @EventListener
    void keep(GuestBecameAccount event) {
        sandboxes.own(event.guest(), event.account());
    }

    @EventListener
    void remove(AccountDeleted event) {
        sandboxes.deleteOwnedBy(event.owner());
    }
}
