package fieldguide.account;

import java.util.List;

/** How an attempt to register ended. */
public sealed interface Registration {
    record Registered(Account account) implements Registration {}

    /** Something that was typed must be changed. */
    record Refused(List<Fault> faults) implements Registration {}
}
