package org.thaw;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.thaw.vault.EntryType;

/** The walls between the packages, and the bans that keep private words private, each with its reason. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ArchitectureTest::isNotMadeBySpring)
            .importPackages("org.thaw");

    /** What jte writes from a template; its package is the folder of the template, not one that a person chose. */
    private static final DescribedPredicate<JavaClass> DRAWN_FROM_A_TEMPLATE = simpleNameStartingWith("Jte")
            .and(DescribedPredicate.describe(
                    "ends with Generated", type -> type.getSimpleName().endsWith("Generated")))
            .as("drawn from a template");

    private static final DescribedPredicate<JavaClass> NOT_OURS_TO_JUDGE = DRAWN_FROM_A_TEMPLATE.or(
            DescribedPredicate.describe("made by Spring", type -> type.getName().contains("__")));

    @Test
    void everyPackageUsesOnlyWhatItSaysItUses() {
        ApplicationModules modules = ApplicationModules.of("org.thaw", NOT_OURS_TO_JUDGE);
        assertThat(modules.getModuleByName("vault")).isPresent();
        modules.verify();
    }

    @Test
    void onlyFormulasAndDocumentsSeeTheClassesOfFhir() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.thaw.instruments.path..", "org.thaw.care.fhir..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hl7..", "ca.uhn..", "org.fhir..")
                .because("they take half a second to load, and are no model of what Thaw means")
                .check(PROGRAM);
    }

    @Test
    void helpNowNeverSeesTheVault() {
        noClasses()
                .that()
                .resideInAPackage("org.thaw.crisis..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.thaw.vault..")
                .because("Help now must open while every vault is locked, and must leave no trace in one")
                .check(PROGRAM);
    }

    @Test
    void onlyTheVaultTouchesTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.thaw.vault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.sqlite..", "org.flywaydb..")
                .because("what reaches the database must be sealed first, and one door can be watched")
                .check(PROGRAM);
    }

    @Test
    void onlyThePackageWithTheMailTouchesMail() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.thaw.people.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..")
                .because("what a person sends leaves by one door, which keeps it from going twice and from saying more")
                .check(PROGRAM);
    }

    @Test
    void noPartOfTheOutboxKnowsAPage() {
        noClasses()
                .that()
                .resideInAnyPackage("org.thaw.people.outbox..", "org.thaw.people.trusted..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.thaw.page..", "org.springframework.web..", "jakarta.servlet..")
                .because("what must not go twice is tried without any page")
                .check(PROGRAM);
    }

    @Test
    void noPartOfTheVaultLeadsBackToItself() {
        slices().matching("org.thaw.vault.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what leads in a circle can only be understood whole")
                .check(PROGRAM);
    }

    @Test
    void noPartOfASittingLeadsBackToItself() {
        slices().matching("org.thaw.sitting.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what leads in a circle can only be understood whole")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage("org.thaw.sitting.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.thaw.sitting")
                .because("what other packages may know of sittings stands above their parts")
                .check(PROGRAM);
    }

    @Test
    void theCourseOfASittingKnowsNoPageAndNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.thaw.sitting.plan..",
                        "org.thaw.sitting.told..",
                        "org.thaw.sitting.course..",
                        "org.thaw.sitting.planning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.beans..",
                        "org.springframework.context..",
                        "org.springframework.http..",
                        "org.springframework.stereotype..",
                        "org.springframework.web..",
                        "jakarta.servlet..",
                        "org.thaw.page..",
                        "org.thaw.draft..")
                .because("the rules that keep a person safe can be read and tested without any page")
                .check(PROGRAM);
    }

    @Test
    void onlyThePageAndTheAccountKnowTheSession() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.thaw.page..", "org.thaw.account..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .because(
                        "what a person does is kept in a vault or not at all; a session would be a second, unsealed store")
                .check(PROGRAM);
    }

    @Test
    void onlyTheFaultLogLogs() {
        noClasses()
                .that(resideInAPackage("org.thaw..")
                        .and(DescribedPredicate.not(DescribedPredicate.describe(
                                "the fault log", type -> type.getName().startsWith("org.thaw.page.Fault")))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.slf4j..", "java.util.logging..", "org.apache.commons.logging..", "ch.qos.logback..")
                .because("a line in a log outlives the page it tells of, and nothing private may reach one")
                .check(PROGRAM);
    }

    @Test
    void whatAVaultKeepsHidesItsWords() {
        List<String> telling = PROGRAM.stream()
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(EntryType.class)))
                .filter(JavaClass::isRecord)
                // The one that the compiler writes is final; it tells every component.
                .filter(type -> type.getMethod("toString").getModifiers().contains(JavaModifier.FINAL))
                .map(JavaClass::getName)
                .toList();
        assertThat(telling)
                .as("entries whose toString a message or a log would tell all of")
                .isEmpty();
    }

    @Test
    void wordsForFeelingsAreFoundWithoutVaultNetworkOrFile() {
        noClasses()
                .that()
                .resideInAPackage("org.thaw.feelings..")
                .and()
                .resideOutsideOfPackage("org.thaw.feelings.training..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.thaw.vault..", "java.net..", "java.nio.file..", "de.bwaldvogel..")
                .because("what a person writes is read for words and goes nowhere, and a serving Thaw learns nothing")
                .check(PROGRAM);
    }

    @Test
    void onlyThePaperOfTheDoctorsSheetKnowsPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.thaw.care.paper..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..")
                .because("a sheet is data until it is put on paper, and no other page waits for those classes")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.thaw.command..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output is kept by whatever started Thaw")
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNamedAfterAThing() {
        classes()
                .should(be(DescribedPredicate.describe(
                        "outside of common, util, config, impl and dto",
                        type -> List.of(type.getPackageName().split("\\.")).stream()
                                .noneMatch(List.of("common", "util", "utils", "config", "impl", "dto")::contains))))
                .because("a line that wants such a home has not found its noun")
                .check(PROGRAM);
    }

    @Test
    void everyPackageRefusesNulls() {
        List<String> open = PROGRAM.getDefaultPackage().getSubpackagesInTree().stream()
                .filter(ArchitectureTest::isWrittenByHand)
                .filter(written -> !written.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(open)
                .as("packages without @NullMarked in their package-info")
                .isEmpty();
    }

    @Test
    void testsUseNoMockingLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.springframework.boot.test.mock..")
                .because("a fake written by hand behaves; a mock repeats what the test already believes")
                .check(new ClassFileImporter().importPackages("org.thaw"));
    }

    /** What an earlier package run left beside the classes: for every bean of ours, how to make it. */
    private static boolean isNotMadeBySpring(Location location) {
        return !location.contains("__");
    }

    private static boolean isWrittenByHand(JavaPackage candidate) {
        return candidate.getClasses().stream()
                .anyMatch(type -> type.getName().startsWith("org.thaw.")
                        && !DRAWN_FROM_A_TEMPLATE.test(type)
                        && !type.getSimpleName().equals("package-info"));
    }
}
