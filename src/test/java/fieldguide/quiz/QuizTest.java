package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.SourceText;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Verdict;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.rule.ItemWriting;
import fieldguide.testing.Markdown;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuizTest {
    private static final Library LIBRARY = LibraryReader.read(Path.of("content"));
    private static final StudyModule MODULE = LIBRARY.module("implement-managed-identities").orElseThrow();
    private static final Quiz QUIZ = Quiz.of(MODULE);
    private static final String BOATS = """
            # Boats

            A halyard is a rope that pulls a sail up along the mast.

            A sheet is a rope that trims a sail.

            ## Quiz

            1. Which rope pulls a sail up along its mast before departure?
                - [ ] The sheet
                  > It trims a sail that is up already.
                - [x] The halyard
                  > It pulls the sail up along the mast.
                - [ ] The painter
                  > It ties a small boat to something.
            2. Which two ropes hold a boat at the pier? Choose two.
                - [x] The bow line
                  > It holds the boat at its front end.
                - [x] The stern line
                  > It holds the boat at its rear end.
                - [ ] The log line
                  > It measures how fast a boat goes.
            """;

    @Test
    void our_module_gives_sixty_derived_questions_and_more() {
        assertThat(derived()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(QUIZ.questions()).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void derived_questions_obey_every_rule_and_rest_on_a_place_in_a_unit() {
        for (StudyModule module : LIBRARY.modules()) {
            Set<String> files = module.units().stream().flatMap(u -> u.sources().stream()).map(SourceText::file)
                    .collect(Collectors.toSet());
            assertThat(Quiz.of(module).questions()).filteredOn(q -> q.basis().origin() == Basis.Origin.DERIVED).isNotEmpty()
                    .allSatisfy(q -> {
                        assertThat(ItemWriting.findings(q)).isEmpty();
                        assertThat(files).contains(q.basis().source().orElseThrow().file());
                    });
        }
    }

    @Test
    void the_words_of_a_derived_answer_stand_in_the_source() {
        assertThat(derived()).filteredOn(q -> !(q instanceof Choice.TrueOrFalse)).allSatisfy(q -> {
            Unit unit = MODULE.units().stream().filter(u -> u.id().equals(q.basis().unit())).findFirst().orElseThrow();
            String text = plain(unit.sources().getFirst().text());
            assertThat(answers(q).flatMap(a -> Stream.of(a.split(": ", 2)))).allSatisfy(part -> assertThat(text).contains(plain(part)));
        });
    }

    private static Stream<String> answers(Question question) {
        return switch (question) {
            case Choice choice -> choice.keys().stream().map(Option::words);
            case Placing placing -> Stream.concat(placing.parts().stream().map(Part::words), placing.places().stream().map(Place::words));
            case Writing writing -> Stream.of(writing.model().words());
        };
    }

    @Test
    void our_module_has_derived_questions_of_most_kinds_on_enough_texts_for_three_fresh_quizzes() {
        assertThat(derived().stream().map(Object::getClass).distinct().count()).isGreaterThanOrEqualTo(8);
        assertThat(derived().stream().map(q -> q.basis().written()).distinct().count()).isGreaterThanOrEqualTo(60);
        assertThat(derived().stream().filter(Choice.TrueOrFalse.class::isInstance).map(q -> ((Choice) q).keys().getFirst().words()))
                .contains("True", "False");
    }

    @Test
    void each_attempt_has_its_own_order_and_keeps_it() {
        Choice question = (Choice) QUIZ.questions().getFirst();
        assertThat(question.optionsFor("a")).isEqualTo(question.optionsFor("a")).hasSameElementsAs(question.options());
        Set<Integer> places = IntStream.range(0, 60).map(i -> question.optionsFor("attempt" + i).indexOf(question.keys().getFirst()))
                .boxed().collect(Collectors.toSet());
        assertThat(places).hasSize(question.options().size());
    }

    @Test
    void a_drawn_quiz_asks_about_each_text_once_and_differs_by_attempt() {
        Quiz one = QUIZ.drawn(60, "one");
        assertThat(one.questions()).hasSize(60).isEqualTo(QUIZ.drawn(60, "one").questions())
                .isNotEqualTo(QUIZ.drawn(60, "two").questions());
        assertThat(one.questions().stream().filter(q -> q.basis().origin() == Basis.Origin.DERIVED).map(q -> q.basis().written()))
                .doesNotHaveDuplicates();
    }

    @Test
    void exactly_the_right_options_are_right() {
        Choice.Multiple two = (Choice.Multiple) Quiz.of(Markdown.module(BOATS)).questions().get(1);
        List<String> keys = two.keys().stream().map(Option::id).toList();
        Set<String> all = two.options().stream().map(Option::id).collect(Collectors.toSet());
        assertThat(two.mark(new Answer.Chosen(Set.copyOf(keys))).correct()).isTrue();
        assertThat(two.mark(new Answer.Chosen(Set.of(keys.getFirst()))).correct()).isFalse();
        assertThat(two.mark(new Answer.Chosen(all)).correct()).isFalse();
        Verdict none = two.mark(new Answer.Chosen(Set.of("no such option")));
        assertThat(none.correct()).isFalse();
        assertThat(none.complete()).isFalse();
        assertThat(none.parts().stream().map(Verdict.Judged::right)).containsExactly(false, false, true);
    }

    @Test
    void reordering_and_typo_fixes_keep_id_and_revision() {
        Choice before = first(BOATS);
        assertThat(first(BOATS.replace("departure", "departtrue"))).satisfies(q -> same(q, before));
        assertThat(first(BOATS.replace("The painter", "The paitner"))).satisfies(q -> same(q, before));
        String sheet = "    - [ ] The sheet\n      > It trims a sail that is up already.\n";
        String painter = "      > It ties a small boat to something.\n";
        assertThat(first(BOATS.replace(sheet, "").replace(painter, painter + sheet))).satisfies(q -> same(q, before));
        assertThat(first("# Other\n\nText.\n\n" + BOATS)).satisfies(q -> same(q, before));
    }

    @Test
    void another_meaning_is_another_revision() {
        Choice before = first(BOATS);
        assertThat(first(BOATS.replace("The painter", "The cable")).revision()).isNotEqualTo(before.revision());
        assertThat(first(BOATS.replace("pulls a sail up along its mast", "lets a sail down along its mast")).revision())
                .isNotEqualTo(before.revision());
    }

    @Test
    void an_option_id_tells_nothing_about_being_right() {
        String swapped = BOATS.replace("- [ ] The sheet", "- [x] The sheet").replace("- [x] The halyard", "- [ ] The halyard")
                .replace("departure?", "departure? <!-- id: ropes -->");
        String plain = BOATS.replace("departure?", "departure? <!-- id: ropes -->");
        assertThat(ids(first(swapped))).isEqualTo(ids(first(plain)));
        assertThat(first(plain).id()).isEqualTo("ropes");
    }

    @Test
    void an_authored_question_finds_the_sentence_it_rests_on() {
        Choice question = first(BOATS);
        Unit unit = Markdown.unit(BOATS);
        assertThat(unit.sources().getFirst().at(question.basis().source().orElseThrow()))
                .isEqualTo("A halyard is a rope that pulls a sail up along the mast.");
    }

    @Test
    void questions_below_an_objective_serve_it() {
        List<String> objectives = MODULE.objectives().stream().map(Object::toString).toList();
        assertThat(QUIZ.questions().stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED)
                .map(q -> q.basis().objective().orElse("none")).toList()).isNotEmpty().isSubsetOf(objectives);
    }

    private static void same(Choice a, Choice b) {
        assertThat(a.identity()).isEqualTo(b.identity());
        assertThat(ids(a)).isEqualTo(ids(b));
    }

    private static Set<String> ids(Choice question) {
        return new HashSet<>(question.options().stream().map(Option::id).toList());
    }

    private static Choice first(String markdown) {
        return (Choice) Quiz.of(Markdown.module(markdown)).questions().getFirst();
    }

    private static List<Question> derived() {
        return QUIZ.questions().stream().filter(q -> q.basis().origin() == Basis.Origin.DERIVED).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase().replaceAll("[`*_|]", "").replaceAll("\\s+", " ").strip();
    }
}
