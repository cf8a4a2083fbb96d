package fieldguide.web.sandbox;

import fieldguide.account.AccountDeleted;
import fieldguide.account.GuestBecameAccount;
import fieldguide.sandbox.store.Owners;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A guest's sandbox goes along to the account, and goes with the account. */
@Component
class SandboxMoves {
    private final Owners owners;

    SandboxMoves(Owners owners) {
        this.owners = owners;
    }

    @EventListener
    void on(GuestBecameAccount event) {
        owners.move(event.guest(), event.account());
    }

    @EventListener
    void on(AccountDeleted event) {
        owners.delete(event.owner());
    }
}
