package fieldguide.sandbox.cloud;

/** Who takes part in an event, as a lifeline of the sequence diagram. */
public record Actor(Role role, String name) {
    public static final Actor ARM = new Actor(Role.ARM, "Azure Resource Manager");
    public static final Actor ENTRA = new Actor(Role.ENTRA, "Microsoft Entra ID");
    public static final Actor IMDS = new Actor(Role.IMDS, "Instance Metadata Service");
    public static final Actor GRAPH = new Actor(Role.ENTRA, "Microsoft Graph");
    public static final Actor ISSUER = new Actor(Role.CALLER, "Outside issuer");
    public static final Actor OUTSIDE = new Actor(Role.CALLER, "Own machine");

    /** The kind of part. */
    public enum Role {
        CALLER,
        HOST,
        IMDS,
        ENTRA,
        ARM,
        RESOURCE
    }
}
