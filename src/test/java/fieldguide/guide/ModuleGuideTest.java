package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleGuideTest {
    @TempDir
    Path folder;

    private ModuleGuide of(String... units) {
        return ModuleGuide.of("Queues", Arrays.stream(units).map(u -> Guide.of(Made.unit(folder, u), Glossary.of(List.of()))).toList());
    }

    private static List<String> points(GuideSection unit) {
        return unit.all().flatMap(GuideSection::points).map(p -> p.text().text()).toList();
    }

    @Test
    void a_fact_stands_where_it_is_told_first() {
        ModuleGuide guide = of("# One\n\nMessages wait until a worker reads them.\n\nA queue keeps each message in order.",
                "# Two\n\nTopics copy messages to all subscribers.\n\nA queue keeps each message in order.");
        assertThat(points(guide.units().getFirst())).contains("Queue keeps each message in order");
        assertThat(points(guide.units().getLast())).containsExactly("Topics copy messages to all subscribers");
        assertThat(guide.repeats()).hasSize(1);
    }

    @Test
    void the_same_words_about_something_else_stay() {
        ModuleGuide guide = of("# One\n\nNo other role is required here today.", "# Two\n\nNo other role is required here today.");
        assertThat(guide.repeats()).isEmpty();
        assertThat(points(guide.units().getLast())).hasSize(1);
    }

    @Test
    void a_near_copy_stays_where_it_is_taught() {
        ModuleGuide guide = of("# Introduction\n\nQueues free developers from the need to store messages.",
                "# Queues\n\nQueues free developers from the need to store these messages themselves.\n\nA queue holds many messages.");
        assertThat(points(guide.units().getFirst())).isEmpty();
        assertThat(guide.repeats()).extracting(r -> r.keptUnit() + " " + r.unit()).containsExactly("1 0");
    }

    @Test
    void what_is_said_under_a_condition_or_with_a_negation_is_something_else() {
        for (String other : List.of("Workers read messages in the order of arrival if the queue is short.",
                "Workers never read messages in the order of arrival.", "Workers can read messages in the order of arrival.",
                "Workers read 10 messages in the order of arrival.", "Messages read workers in the order of arrival.")) {
            ModuleGuide guide = of("# One\n\nWorkers read messages in the order of arrival.", "# Two\n\n" + other);
            assertThat(guide.repeats()).as(other).isEmpty();
        }
    }

    @Test
    void objectives_stand_once_and_what_led_to_them_goes_too() {
        String objectives = "\n\n- Create queues\n- Configure a queue for workers\n- Read messages by REST\n";
        ModuleGuide guide = of("# Introduction\n\nIn this module, you will learn how to:" + objectives, "# Queues\n\nA queue holds messages.",
                "# Summary\n\nYou should now be able to:" + objectives + "\nTopics are a subject for another day.");
        assertThat(guide.repeats()).hasSize(2);
        assertThat(points(guide.units().getLast())).doesNotContain("Configure queue for workers", "Read messages by REST");
    }

    @Test
    void a_repeat_of_a_repeat_leads_to_what_is_kept() {
        String fact = "\n\nQueues keep all messages in the order of arrival.";
        ModuleGuide guide = of("# Summary" + fact, "# Introduction" + fact, "# Queues" + fact);
        assertThat(guide.repeats()).extracting(Repeat::keptUnit).containsExactly(2, 2);
    }

    @Test
    void steps_stay_numbered_as_they_were() {
        ModuleGuide guide = of("# One\n\n1. Open the portal and sign in.\n2. Create a queue.\n",
                "# Two\n\n1. Open the portal and sign in.\n2. Delete a queue.\n");
        assertThat(points(guide.units().getLast())).hasSize(2);
    }

    @Test
    void a_unit_that_only_repeats_is_left_out_of_the_markdown() {
        String unit = "\n\nA queue keeps each message in order.\n\n## Costs & limits\n\nA queue costs five euros each month.";
        assertThat(GuideMarkdown.of(of("# One" + unit, "# Two" + unit))).isEqualTo("""
                # Queues

                - [One](#one)

                ## One

                - Queue keeps each message in order

                ### Costs & limits

                - Queue costs five euros each month
                """);
    }

    @Test
    void contents_lead_to_headings_as_code_hosts_name_them() {
        assertThat(GuideMarkdown.of(of("# What is a queue?\n\nA queue keeps messages.\n\n## Costs\n\nA queue costs five euros.",
                "# Costs\n\nTopics cost ten euros."))).contains("- [What is a queue?](#what-is-a-queue)\n- [Costs](#costs-1)\n");
    }
}
