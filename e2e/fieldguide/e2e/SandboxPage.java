package fieldguide.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The bench as its learner uses it: by the words on its buttons, links and fields. */
record SandboxPage(Page page) {
    static SandboxPage begin(Page page) {
        return begin(page, "Create my sandbox");
    }

    /** With a machine vm1, an identity id-shared and a vault kv1 in the group rg1. */
    static SandboxPage beginWithExample(Page page) {
        return begin(page, "Start with an example");
    }

    private static SandboxPage begin(Page page, String button) {
        page.navigate("/sandbox");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.locator("#bench").waitFor();
        return new SandboxPage(page);
    }

    void createVm(String group, String name) {
        open("Create a resource");
        link("Virtual machine");
        page.getByLabel("Resource group").fill(group);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Switch on its system-assigned managed identity").check();
        press("Create");
        heading(name + " | Overview");
    }

    void createVault(String group, String name, String secret, String value) {
        open("Create a resource");
        link("Key vault");
        page.getByLabel("Resource group").fill(group);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("First secret").fill(secret);
        page.getByLabel("Its value").fill(value);
        press("Create");
        heading(name + " | Secrets");
    }

    void createIdentity(String group, String name) {
        open("Create a resource");
        link("User-assigned managed identity");
        page.getByLabel("Resource group").fill(group);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        press("Create");
        heading(name + " | Overview");
    }

    void go(String resource, String tab) {
        page.locator(".tree a").filter(new Locator.FilterOptions().setHas(page.getByText(resource, new Page.GetByTextOptions().setExact(true)))).click();
        heading(resource + " | Overview");
        page.locator(".blade .views a").filter(new Locator.FilterOptions().setHasText(tab)).click();
        heading(resource + " | " + tab);
    }

    /** Reads the first secret of a vault before anybody has given the machine a role for it. */
    void readSecretInVain(String group, String vault) {
        page.navigate("/sandbox/groups/" + group + "/vault/" + vault + "/secrets");
        press("Read the secret");
        page.locator(".checks").waitFor();
    }

    void breakIt(String mistake) {
        page.navigate("/sandbox/break/" + mistake);
        press("Break it");
        page.locator(".reason").waitFor();
    }

    /** As a test user with the first of the roles on offer. */
    void actAsOperator() {
        page.navigate("/sandbox/persona");
        press("Act as VM operator");
        page.locator(".acting").waitFor();
    }

    void press(String button) {
        page.locator(".blade").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private void open(String link) {
        page.locator(".tree").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).click();
        heading(link);
    }

    void link(String name) {
        page.locator(".blade").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first().click();
        page.locator(".blade form").first().waitFor();
    }

    void heading(String words) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true).setLevel(1)).waitFor();
    }

    Locator answer() {
        return page.locator(".result > .answer");
    }

    Locator claim(String name) {
        return page.locator(".claims tbody tr").filter(new Locator.FilterOptions().setHas(
                page.locator("th").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    Locator tree() {
        return page.locator(".tree");
    }
}
