package org.thaw.care.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.care.MadeUpSheets;
import org.thaw.care.paper.Paper.Lacking;
import org.thaw.care.paper.Paper.Made;
import org.thaw.care.paper.Paper.Room;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.thaw.care.sheet.Part;
import org.thaw.care.sheet.Result;
import org.thaw.care.sheet.When;
import org.thaw.vault.EntryId;

/** A sheet as a PDF: what stands on it, who can read it, and what it does not tell. */
class PapersTest {
    private static final Papers PAPERS = OnPaper.PAPERS;

    @Nested
    class Pages {
        @Test
        void areOneForEveryKindOfPart() {
            assertThat(OnPaper.made(MadeUpSheets.whole()).pages()).isEqualTo(1);
        }

        @Test
        void areMoreWhereMoreWasPickedAndEachIsNumbered() throws IOException {
            assertThat(OnPaper.made(MadeUpSheets.longer(Length.ONE_PAGE)).pages())
                    .isEqualTo(2);
            assertThat(OnPaper.text(MadeUpSheets.longer(Length.LONGER))).contains("Page 1 of 2", "Page 2 of 2");
        }

        @Test
        void haveLinesToWriteOnWhereThereIsRoom() throws IOException {
            Made made = OnPaper.made(MadeUpSheets.complaint("I can’t cry."));

            assertThat(made.room()).isEqualTo(Room.FOR_NOTES);
            assertThat(made.pages()).isEqualTo(1);
            assertThat(OnPaper.text(made)).contains("What we said");
            assertThat(OnPaper.made(MadeUpSheets.longer(Length.ONE_PAGE)).room())
                    .isEqualTo(Room.NONE);
        }
    }

    @Nested
    class Words {
        @Test
        void standInTheOrderInWhichTheyAreRead() throws IOException {
            assertThat(OnPaper.text(MadeUpSheets.whole()).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "A note for my appointment",
                            "This is not a diagnosis.",
                            "In short",
                            "I can’t cry when I want to.",
                            "Since when About May 2026.",
                            "For whoever prescribes my medicine",
                            "What I take",
                            "Sertraline March 2025: began, 50 mg; 12 March 2026: the dose went up, 100 mg",
                            "Cetirizine No dates noted",
                            "What changed when",
                            "2 February 2026 Somebody died",
                            "Tears, by my own notes",
                            "The last tears that I noted: 30 October 2026.",
                            "Which tears come",
                            "Do your eyes water with an onion, cold wind or a yawn? Yes",
                            "Eyes and mouth",
                            "Is your mouth normally moist? Not sure",
                            "Questionnaires",
                            "PHQ-2 20 November 2026 3 of 6. At or above the mark of 3.",
                            "My answers, put in order",
                            "Fits A reason with the number 1",
                            "Doesn’t fit A reason with the number 2",
                            "What I would like to ask",
                            "Do any of my tablets dry the eyes?",
                            "No study tells how much each answer weighs");
        }

        @Test
        void stayWordsHoweverHostile() throws IOException {
            String hostile = "<script>alert(1)</script> &amp; ]]> <img src=\"http://127.0.0.1:1/x\"/> \u0001\uFFFE &#0;"
                    + " <!DOCTYPE x SYSTEM \"file:///etc/hostname\"> @import url(x); </style></body>";

            assertThat(OnPaper.text(MadeUpSheets.complaint(hostile)).replaceAll("\\s+", " "))
                    .contains("<script>alert(1)</script> &amp; ]]> <img src=\"http://127.0.0.1:1/x\"/>")
                    .contains("&#0; <!DOCTYPE x SYSTEM \"file:///etc/hostname\"> @import url(x); </style></body>");
        }

        @Test
        void areDrawnInGreekCyrillicAndLatinWithEveryMark() throws IOException {
            String words = "Ελληνικά γράμματα, русские буквы, українська, Łódź, Việt Nam, Dvořák, ﬁ, e\u0301";

            assertThat(OnPaper.text(MadeUpSheets.complaint(words)))
                    .contains("Ελληνικά γράμματα, русские буквы, українська, Łódź, Việt Nam, Dvořák,", "é");
        }

        @Test
        void keepAWordWithAnApostropheOnOneLine() throws IOException {
            assertThat(OnPaper.text(MadeUpSheets.complaint("I can’t cry. ".repeat(60)))
                            .lines())
                    .noneMatch(line -> line.strip().startsWith("t cry"));
        }

        @Test
        void sayPictureSignsByTheirNames() throws IOException {
            assertThat(OnPaper.text(MadeUpSheets.complaint("Fine 🙂, and\u200D tea ☕\uFE0F")))
                    .contains("Fine [slightly smiling face], and tea [hot beverage]");
        }

        @Test
        void areNamedWhereNoFontHasTheirLettersAndNoFileIsMade() {
            assertThat(PAPERS.of(MadeUpSheets.complaint("泣けない, לבכות, and 泣")))
                    .isEqualTo(new Lacking(List.of("泣", "け", "な", "い", "ל", "ב", "כ", "ו", "ת")));
        }

        @Test
        void areOnlyThoseThatWerePicked() throws IOException {
            assertThat(OnPaper.text(MadeUpSheets.complaint("I can’t cry.")))
                    .doesNotContain("Since when", "What I take", "Tears", "Questionnaires", "ask");
        }
    }

    @Nested
    class AScreenReader {
        @Test
        void isToldTitleLanguageAndThatItIsTagged() throws IOException {
            try (PDDocument pdf = Open.of(OnPaper.made(MadeUpSheets.whole()).file(), "")) {
                var catalog = pdf.getDocumentCatalog();
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getLanguage()).isEqualTo("en");
                assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
                assertThat(OnPaper.metadata(pdf)).contains("pdfuaid").contains("For a talk with a doctor");
            }
        }

        @Test
        void findsHeadingsListsAndTheHeadersOfTables() throws IOException {
            try (PDDocument pdf = Open.of(OnPaper.made(MadeUpSheets.whole()).file(), "")) {
                List<String> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());

                assertThat(tags.stream().filter(tag -> tag.matches("H\\d")).toList())
                        .startsWith("H1", "H2")
                        .containsOnlyOnce("H1")
                        .allMatch(tag -> tag.equals("H1") || tag.equals("H2"));
                assertThat(tags).contains("L", "LI", "Table", "THead", "TBody", "TR", "TH", "TD", "P");
                assertThat(tags.stream().filter("Table"::equals)).hasSize(7);
            }
        }

        @Test
        void findsEveryFontInTheFile() throws IOException {
            try (PDDocument pdf =
                    Open.of(OnPaper.made(MadeUpSheets.complaint("cry Ω")).file(), "")) {
                for (var name : pdf.getPage(0).getResources().getFontNames()) {
                    PDFont font = pdf.getPage(0).getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }

        private static List<String> tags(PDStructureNode node) {
            List<String> tags = new ArrayList<>();
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    tags.add(element.getStructureType());
                    tags.addAll(tags(element));
                }
            }
            return tags;
        }
    }

    @Test
    void tellsNothingOfThePersonBesideItsPages() throws IOException {
        Made made = OnPaper.made(MadeUpSheets.whole());
        try (PDDocument pdf = Open.of(made.file(), "")) {
            var facts = pdf.getDocumentInformation();
            assertThat(facts.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Producer", "CreationDate");
            assertThat(facts.getTitle()).isEqualTo("For a talk with a doctor");
            assertThat(facts.getSubject()).isEqualTo("A note for an appointment");
            assertThat(facts.getProducer()).isEqualTo("Thaw");
            assertThat(OnPaper.metadata(pdf))
                    .doesNotContainIgnoringCase("sertraline")
                    .doesNotContain(System.getProperty("user.name") + "@", System.getProperty("os.name"));
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void callsAResultByItsNumberWhereItHasNoOtherName() throws IOException {
        DoctorSheet sheet = MadeUpSheets.of(new Part.Results(List.of(new Result(
                EntryId.random(),
                "Of my clinic",
                new When.Day(MadeUpSheets.DAY),
                new BigDecimal("7.50"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))));

        assertThat(OnPaper.text(sheet).replaceAll("\\s+", " ")).contains("Of my clinic 22 November 2026 7.5.");
    }

    @Test
    void writesNothingToTheDisk() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<String> before = files(temporary);

        OnPaper.made(MadeUpSheets.longer(Length.LONGER));

        assertThat(files(temporary))
                .filteredOn(name -> name.contains("PDF"))
                .isEqualTo(before.stream().filter(name -> name.contains("PDF")).toList());
        assertThat(Path.of(System.getProperty("user.home"), ".pdfbox.cache")).doesNotExist();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
