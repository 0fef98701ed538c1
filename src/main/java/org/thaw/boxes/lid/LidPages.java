package org.thaw.boxes.lid;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.boxes.Box;
import org.thaw.boxes.Boxes;
import org.thaw.boxes.Opening;
import org.thaw.boxes.Openings;
import org.thaw.boxes.Reasons;
import org.thaw.boxes.Wait;
import org.thaw.boxes.ladder.Ladder;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Stage;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Draws the step of the box as it is. None of these pages holds a word of what is in a box. */
@Component
class LidPages {
    /** The form in which a box is made, as its draft is named. */
    static final String MAKING = "/sitting/now#make";

    private final Boxes boxes;
    private final Openings openings;
    private final Drafts drafts;

    LidPages(Boxes boxes, Openings openings, Drafts drafts) {
        this.boxes = boxes;
        this.openings = openings;
        this.drafts = drafts;
    }

    ModelAndView asItIs(OpenVault vault, Stage stage) {
        return openings.present(vault)
                .map(opening -> of(vault, stage, opening))
                .orElseGet(() -> boxes.all(vault).isEmpty() ? making(vault, stage) : choosing(vault, stage));
    }

    private ModelAndView of(OpenVault vault, Stage stage, Kept<Opening> opening) {
        String id = opening.id().toString();
        return switch (opening.entry().progress()) {
            case LID_UP ->
                Html.of("boxes/lid/up-elsewhere", new UpPage(stage, id, name(vault, opening), until(opening)));
            case ASKING_PEAK -> Html.of("boxes/lid/peak", new AskPage(stage, id, boxes.anchors(vault)));
            case ASKING_AFTER -> Html.of("boxes/lid/after", new AskPage(stage, id, boxes.anchors(vault)));
            case SAYING_NEXT -> Html.of("boxes/lid/next", next(vault, stage, id));
            case DONE -> Html.of("boxes/lid/enough", new EnoughPage(stage));
        };
    }

    private NextPage next(OpenVault vault, Stage stage, String id) {
        Ladder ladder = boxes.ladder(vault);
        ZonedDateTime now = openings.here().now();
        return new NextPage(
                stage,
                id,
                Reasons.next(ladder),
                ladder.resting(now).map(end -> Wait.until(end, now)).orElse(""),
                Reasons.wentBadly(ladder));
    }

    ModelAndView making(OpenVault vault, Stage stage) {
        return Html.of("boxes/lid/make", new MakePage(stage, drafts.of(vault, MAKING), Optional.empty()));
    }

    private ModelAndView choosing(OpenVault vault, Stage stage) {
        ZonedDateTime now = openings.here().now();
        List<ChoosePage.Line> lines = boxes.all(vault).stream()
                .map(box -> new ChoosePage.Line(
                        box.id().toString(),
                        box.entry().name(),
                        weight(box.entry()),
                        openings.shut(vault, box).map(shut -> Reasons.why(shut, now))))
                .toList();
        Ladder ladder = boxes.ladder(vault);
        return Html.of(
                "boxes/lid/choose",
                new ChoosePage(
                        stage,
                        lines,
                        Reasons.firstWeek(ladder, now).orElseGet(() -> Reasons.next(ladder)),
                        boxes.hasRoom(vault)));
    }

    private static String weight(Box box) {
        return box.weight().map(size -> size.value() + " out of 10").orElse("not weighed yet");
    }

    FillPage filling(OpenVault vault, Stage stage, Kept<Box> box) {
        return new FillPage(stage, box.id().toString(), box.entry().name(), drafts.of(vault, FillPage.form(box.id())));
    }

    BoxOnPage about(OpenVault vault, Stage stage, Kept<Box> box) {
        return new BoxOnPage(stage, box.id().toString(), box.entry().name(), boxes.anchors(vault));
    }

    UpPage up(OpenVault vault, Stage stage, Kept<Opening> opening) {
        return new UpPage(stage, opening.id().toString(), name(vault, opening), until(opening));
    }

    private String name(OpenVault vault, Kept<Opening> opening) {
        return boxes.find(vault, opening.entry().box().toString())
                .map(box -> box.entry().name())
                .orElse("");
    }

    private String until(Kept<Opening> opening) {
        ZonedDateTime now = openings.here().now();
        return Wait.time(now.plus(openings.left(opening)));
    }
}
