package fieldguide.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A quiz as its taker uses it. Which answer is right is read from the source, as a teacher would know it. */
record QuizPage(Page page, StudyModule module) {
    private static final int QUESTIONS = 10;

    static QuizPage open(Page page, String moduleSlug, String path) {
        page.navigate("/modules/" + moduleSlug + path);
        page.locator("main form button").first().click();
        page.waitForURL("**/1");
        return of(page, moduleSlug);
    }

    private static QuizPage of(Page page, String moduleSlug) {
        return new QuizPage(page, LibraryReader.read(Path.of("content")).module(moduleSlug).orElseThrow());
    }

    /** Goes through sittings to the first question that has certain fields. */
    static QuizPage openAt(Page page, String moduleSlug, String path, String fields) {
        for (int sitting = 1; sitting < 20; sitting++) {
            for (int number = 1; number <= QUESTIONS; number++) {
                page.navigate("/modules/%s%s/%016x/%d".formatted(moduleSlug, path, sitting, number));
                if (page.locator(fields).count() > 0) {
                    return of(page, moduleSlug);
                }
            }
        }
        throw new IllegalStateException("no question with " + fields);
    }

    void answerRight() {
        give(question().solution());
    }

    /** Misses a question as often as it can be tried. */
    void answerWrong() {
        miss();
        if (page.locator("#question button[type=submit]").count() > 0) {
            miss();
        }
    }

    void miss() {
        give(wrong(question()));
    }

    private static Answer wrong(Question question) {
        return switch (question) {
            case Choice choice -> new Answer.Chosen(choice.options().stream().filter(o -> !o.correct()).limit(choice.keys().size())
                    .map(o -> o.id()).collect(Collectors.toSet()));
            case Writing _ -> new Answer.Written("no idea");
            case Placing placing -> new Answer.Placed(rotated(placing));
        };
    }

    private static Map<String, String> rotated(Placing placing) {
        List<String> places = placing.places().stream().map(p -> p.id()).toList();
        Map<String, String> given = new HashMap<>();
        placing.parts().forEach(p -> given.put(p.id(), places.get((places.indexOf(p.place()) + 1) % places.size())));
        return given;
    }

    private void give(Answer answer) {
        switch (answer) {
            case Answer.Chosen(var options) -> options.forEach(o -> page.locator("input[name=option][value='" + o + "']").check());
            case Answer.Written(var text) -> page.locator("#text").fill(text);
            case Answer.Placed(var places) -> places.forEach((part, place) -> {
                Locator select = page.locator("select[name='place-" + part + "']");
                if (select.count() > 0) {
                    select.selectOption(place);
                } else {
                    page.locator("input[name='place-" + part + "'][value='" + place + "']").check();
                }
            });
        }
        String tried = page.locator("input[name=try]").inputValue();
        submit();
        page.locator("#question.answered, input[name=try]:not([value='" + tried + "'])").first().waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    void submit() {
        page.locator("#question button[type=submit]").click();
    }

    Question question() {
        Set<String> fields = Set.copyOf(page.locator("#question input[name=option]").all().stream().map(i -> i.getAttribute("value")).toList());
        Set<String> rows = Set.copyOf(page.locator("#question [name^=place-]").all().stream()
                .map(i -> i.getAttribute("name").replaceFirst("place-", "")).distinct().toList());
        String stem = letters(page.locator("#stem").innerText());
        return Quiz.of(module).questions().stream().filter(q -> letters(q.stemWords()).equals(stem)).filter(q -> switch (q) {
            case Choice choice -> fields.equals(choice.options().stream().map(o -> o.id()).collect(Collectors.toSet()));
            case Placing placing -> rows.equals(placing.parts().stream().map(p -> p.id()).collect(Collectors.toSet()));
            case Writing _ -> fields.isEmpty() && rows.isEmpty();
        }).findFirst().orElseThrow();
    }

    private static String letters(String text) {
        return text.replace("(gap)", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    Locator verdict() {
        return page.locator(".verdict");
    }

    Locator explanations() {
        return page.locator(".explanation");
    }

    void next() {
        page.locator("#question .actions a.button").click();
        page.locator("#question:not(.answered), .by-objective").first().waitFor();
    }

    void seeItInTheGuide() {
        page.locator(".verdict a").click();
    }
}
