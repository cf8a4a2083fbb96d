package fieldguide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows of the house: which room may look into which. */
class ArchitectureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fieldguide");

    @Test
    void rooms_use_only_what_they_declare() {
        ApplicationModules.of(Fieldguide.class).verify();
    }

    @Test
    void the_fences_see_the_portal() {
        assertThat(PORTAL.size()).isGreaterThan(100);
    }

    @Test
    void only_its_own_corner_knows_the_markdown_parser() {
        noClasses().that().resideOutsideOfPackage("fieldguide.content.markdown..")
                .should().dependOnClassesThat().resideInAnyPackage("com.vladsch.flexmark..").check(PORTAL);
    }

    @Test
    void derivations_and_the_simulated_cloud_know_no_spring_and_no_database() {
        noClasses().that().resideInAnyPackage("fieldguide.content..", "fieldguide.guide..", "fieldguide.table..",
                        "fieldguide.diagram..", "fieldguide.quiz..", "fieldguide.sandbox..")
                .and().resideOutsideOfPackage("fieldguide.sandbox.store..")
                .and().haveSimpleNameNotContaining("package-info")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..",
                        "jakarta..").check(PORTAL);
    }

    @Test
    void pages_hold_no_sql() {
        noClasses().that().resideInAPackage("fieldguide.web..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "javax.sql..").check(PORTAL);
    }

    @Test
    void controllers_live_in_web() {
        classes().that().areAnnotatedWith("org.springframework.stereotype.Controller")
                .or().areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should().resideInAPackage("fieldguide.web..").check(PORTAL);
    }

    @Test
    void the_derivation_stands_on_its_rules_and_they_on_the_language() {
        noClasses().that().resideInAPackage("fieldguide.guide.language").should().dependOnClassesThat()
                .resideInAnyPackage("fieldguide.guide", "fieldguide.guide.brief", "fieldguide.guide.cut").check(PORTAL);
        noClasses().that().resideInAPackage("fieldguide.guide.brief").should().dependOnClassesThat()
                .resideInAnyPackage("fieldguide.guide", "fieldguide.guide.cut").check(PORTAL);
        noClasses().that().resideInAPackage("fieldguide.guide.cut").should().dependOnClassesThat()
                .resideInAPackage("fieldguide.guide").check(PORTAL);
    }

    @Test
    void no_room_goes_round_in_circles() {
        slices().matching("fieldguide.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    /** Azure Resource Manager is the name of what is simulated. */
    @Test
    void names_say_what_a_thing_is() {
        noClasses().that().haveNameNotMatching("fieldguide\\.sandbox\\.arm\\.ResourceManager(\\$.*)?").should()
                .haveNameMatching(".*(Service|Manager|Utils?|Helper|Impl)(\\$.*)?").check(PORTAL);
    }
}
