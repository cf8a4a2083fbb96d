package fieldguide.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A quiz as its taker uses it. Which answer is right is read from the source, as a teacher would know it. */
record QuizPage(Page page, StudyModule module) {
    static QuizPage open(Page page, String moduleSlug, String path) {
        page.navigate("/modules/" + moduleSlug + path);
        page.locator("main form button").first().click();
        page.waitForURL("**/1");
        return new QuizPage(page, LibraryReader.read(Path.of("content")).module(moduleSlug).orElseThrow());
    }

    void answerRight() {
        choose(question().keys());
    }

    void answerWrong() {
        Choice question = question();
        choose(question.options().stream().filter(o -> !o.correct()).limit(question.keys().size()).toList());
    }

    private void choose(List<Option> options) {
        options.forEach(o -> page.locator("input[name=option][value='" + o.id() + "']").check());
        page.locator("#question button[type=submit]").click();
        verdict().waitFor();
    }

    private Choice question() {
        Set<Object> shown = page.locator("input[name=option]").all().stream().map(i -> i.getAttribute("value")).collect(Collectors.toSet());
        return Quiz.of(module).questions().stream().filter(Choice.class::isInstance).map(Choice.class::cast)
                .filter(q -> q.options().stream().map(Option::id).collect(Collectors.toSet()).equals(shown))
                .filter(q -> page.locator("#stem").innerText().strip().startsWith(q.stemWords().substring(0, Math.min(12, q.stemWords().length()))))
                .findFirst().orElseThrow();
    }

    Locator verdict() {
        return page.locator(".verdict");
    }

    Locator explanations() {
        return page.locator(".explanation");
    }

    void next() {
        page.locator("#question .actions a.primary").click();
        page.locator("#question:not(.answered), .by-objective").first().waitFor();
    }

    void seeItInTheGuide() {
        page.locator(".verdict a").click();
    }
}
