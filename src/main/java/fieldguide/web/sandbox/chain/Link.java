package fieldguide.web.sandbox.chain;

import java.util.Locale;

/** The credentials of the chain. What they say when they have nothing is shortened from the messages of the client libraries. */
public enum Link {
    ENVIRONMENT("Environment", "EnvironmentCredential", true, "AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET are set",
            "Environment variables are not fully configured", "the client secret is wrong: AADSTS7000215"),
    WORKLOAD("Workload identity", "WorkloadIdentityCredential", true, "AZURE_FEDERATED_TOKEN_FILE is set, as in a Kubernetes cluster",
            "The workload options are not fully configured", "the federated credential fits no subject: AADSTS700213"),
    MANAGED("Managed identity", "ManagedIdentityCredential", true, "the metadata service of the host is asked",
            "No response received from the managed identity endpoint", "the metadata service refused"),
    VISUAL_STUDIO("Visual Studio", "VisualStudioCredential", false, "an account is signed in to Visual Studio",
            "No installed instance of Visual Studio was found", "the session of the account has ended"),
    VS_CODE("Visual Studio Code", "VisualStudioCodeCredential", false, "an account is signed in to Visual Studio Code",
            "The Azure Resources extension has no account", "the session of the account has ended"),
    CLI("Azure CLI", "AzureCliCredential", false, "az login was run", "Please run 'az login' to set up an account",
            "the sign-in of az has ended"),
    POWERSHELL("Azure PowerShell", "AzurePowerShellCredential", false, "Connect-AzAccount was run",
            "Please run 'Connect-AzAccount' to set up an account", "the sign-in of Azure PowerShell has ended"),
    AZD("Azure Developer CLI", "AzureDeveloperCliCredential", false, "azd auth login was run",
            "Please run 'azd auth login' from a command prompt", "the sign-in of azd has ended"),
    BROWSER("Interactive browser", "InteractiveBrowserCredential", false, "somebody sits there and signs in, and the code switched it on",
            "Not part of the chain unless the code switches it on", "the window was closed"),
    BROKER("Broker", "BrokerCredential", false, "the broker package is installed and the system has an account",
            "The broker package is not installed", "the operating system gave no account");

    /** What is the case on the computer where the code runs. */
    public enum Setting {
        ABSENT("not set up"),
        WORKS("set up, works"),
        FAILS("set up, fails");

        private final String words;

        Setting(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final String title;
    private final String type;
    private final boolean deployed;
    private final String needs;
    private final String nothing;
    private final String failure;

    Link(String title, String type, boolean deployed, String needs, String nothing, String failure) {
        this.title = title;
        this.type = type;
        this.deployed = deployed;
        this.needs = needs;
        this.nothing = nothing;
        this.failure = failure;
    }

    public String title() {
        return title;
    }

    /** The class in the client library, which is also its name in AZURE_TOKEN_CREDENTIALS. */
    public String type() {
        return type;
    }

    /** Whether it is meant for services that run somewhere, not for developers. */
    public boolean deployed() {
        return deployed;
    }

    public String needs() {
        return needs;
    }

    String nothing() {
        return nothing;
    }

    String failure() {
        return failure;
    }

    /** For names of fields. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
