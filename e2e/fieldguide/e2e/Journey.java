package fieldguide.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import fieldguide.testing.ServedPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all journeys share: the portal on a port of its own, and people with a browser each. */
@ServedPortal
abstract class Journey {
    private static final List<String> QUIETLY = List.of("--disable-gpu", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--no-sandbox");

    private static Browser browser;

    @LocalServerPort
    int port;

    private final List<BrowserContext> people = new ArrayList<>();

    /** One browser for all journeys of the run; it ends with the run. */
    @BeforeAll
    static synchronized void startBrowser() {
        if (browser == null) {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIETLY);
            boolean own = Chromium.found().map(options::setExecutablePath).isEmpty();
            Map<String, String> environment = own ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            browser = Playwright.create(new Playwright.CreateOptions().setEnv(environment)).chromium().launch(options);
        }
    }

    @AfterEach
    void sendEverybodyHome() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    /** A visitor the portal has not seen before. */
    Page visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    Page visitorWithoutScripts() {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    Page visitorInTheDark() {
        return visitor(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    Page visitor(Browser.NewContextOptions options) {
        BrowserContext person = browser.newContext(options.setBaseURL("http://127.0.0.1:" + port));
        person.setDefaultTimeout(15_000);
        people.add(person);
        return person.newPage();
    }
}
