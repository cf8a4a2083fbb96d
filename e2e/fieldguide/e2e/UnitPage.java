package fieldguide.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A unit as its reader uses it. */
record UnitPage(Page page) {
    static UnitPage open(Page page, String module, String unit) {
        page.navigate("/modules/" + module + "/" + unit);
        return new UnitPage(page);
    }

    Locator points() {
        return page.locator(".view-guide .point");
    }

    Locator point(String words) {
        return page.locator(".view-guide .point").filter(new Locator.FilterOptions().setHasText(words)).last();
    }

    void showSourceOf(Locator point) {
        point.hover();
        point.locator("> a.point-source, > .caption > a.point-source").first().click();
    }

    Locator sourceSentence() {
        return page.locator("#source-panel .source-sentence");
    }

    void view(String name) {
        page.locator(".views a").filter(new Locator.FilterOptions().setHasText(name)).click();
    }

    void done() {
        page.locator("form[action$='/finished'] button").click();
    }
}
