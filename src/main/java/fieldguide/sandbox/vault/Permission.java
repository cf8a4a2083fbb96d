package fieldguide.sandbox.vault;

/** What can be done with secrets: the word of access policies and the data action of roles. */
enum Permission {
    GET("get", "getSecret/action"),
    LIST("list", "readMetadata/action"),
    SET("set", "setSecret/action"),
    DELETE("delete", "delete"),
    RECOVER("recover", "recover/action"),
    PURGE("purge", "purge/action"),
    GET_DELETED("get", "readMetadata/action"),
    BACKUP("backup", "backup/action"),
    RESTORE("restore", "restore/action"),
    UPDATE("set", "update/action");

    private final String policy;
    private final String action;

    Permission(String policy, String action) {
        this.policy = policy;
        this.action = action;
    }

    String policy() {
        return policy;
    }

    String action() {
        return "Microsoft.KeyVault/vaults/secrets/" + action;
    }
}
