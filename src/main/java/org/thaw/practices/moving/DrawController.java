package org.thaw.practices.moving;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.WayBack;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * Drawing. What is drawn is in the form alone until it is kept: no address and no page of ours remembers it. Where a
 * vault is open, its drafts are sealed there, and burning drops them.
 */
@Controller
class DrawController {
    static final String HERE = "/practices/C15/draw";

    private static final String NOT_READ = "This drawing could not be read. It is not kept; please draw once more.";
    private static final String FULL = "The sheet is full. Keep it, or take something away first.";

    private final PresentVault vaults;
    private final Desk desk;
    private final Drafts drafts;
    private final Clock clock;

    DrawController(PresentVault vaults, Desk desk, Drafts drafts, Clock clock) {
        this.vaults = vaults;
        this.desk = desk;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What every form of this page brings along. */
    private record Sent(WayBack back, String marks, String draft) {
        static Sent in(HttpServletRequest request) {
            return new Sent(
                    new WayBack(MovingPlayer.PRACTICE, turn(field(request, "turn"))),
                    field(request, "marks"),
                    field(request, "draft"));
        }

        private static String field(HttpServletRequest request, String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("");
        }

        private static int turn(String text) {
            return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        }

        @Override
        public String toString() {
            return "Sent[hidden]";
        }
    }

    @GetMapping(HERE)
    ModelAndView draw(HttpServletRequest request) {
        Optional<Draft> begun = vaults.open().map(vault -> drafts.of(vault, HERE));
        Sheet sheet =
                begun.flatMap(draft -> SheetText.read(draft.text("marks"))).orElse(Sheet.EMPTY);
        return Html.of(
                "practices/moving/draw",
                new DrawPage(Sent.in(request).back(), sheet, ShapeForm.FIRST, begun, Optional.empty()));
    }

    @PostMapping(path = HERE, params = "end=add")
    ModelAndView add(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String edge,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String place) {
        Sent sent = Sent.in(request);
        ShapeForm form = new ShapeForm(kind, edge, size, weight, place);
        Optional<Sheet> before = SheetText.read(sent.marks());
        if (before.isEmpty()) {
            return again(sent, Sheet.EMPTY, ShapeForm.FIRST, Optional.of(NOT_READ));
        }
        Sheet sheet = before.get();
        Optional<Sheet> after = form.shape().map(sheet::with);
        if (after.isEmpty()) {
            return again(sent, sheet, ShapeForm.FIRST, Optional.of("Please choose one of each."));
        }
        return after.get().fits()
                ? again(sent, after.get(), form, Optional.empty())
                : again(sent, sheet, form, Optional.of(FULL));
    }

    @PostMapping(path = HERE, params = "end=undo")
    ModelAndView undo(HttpServletRequest request) {
        Sent sent = Sent.in(request);
        return SheetText.read(sent.marks())
                .map(sheet -> again(sent, sheet.withoutLast(), ShapeForm.FIRST, Optional.empty()))
                .orElseGet(() -> again(sent, Sheet.EMPTY, ShapeForm.FIRST, Optional.of(NOT_READ)));
    }

    @PostMapping(path = HERE, params = "end=keep")
    ModelAndView keep(HttpServletRequest request) {
        Sent sent = Sent.in(request);
        OpenVault vault = desk.vault(request);
        Optional<Sheet> sheet = SheetText.read(sent.marks());
        if (sheet.isEmpty()) {
            return again(sent, Sheet.EMPTY, ShapeForm.FIRST, Optional.of(NOT_READ));
        }
        if (sheet.get().isEmpty()) {
            drop(vault, sent);
            return Html.goTo(sent.back().path());
        }
        vault.save(Drawing.TYPE, clock.instant(), new Drawing(sheet.get()));
        drop(vault, sent);
        return Html.goTo(HERE + "/kept?turn=" + sent.back().turn());
    }

    /** The page’s script sends nothing of it; without script the marks come along, and are not looked at. */
    @PostMapping(path = HERE, params = "end=burn")
    ModelAndView burn(HttpServletRequest request) {
        Sent sent = Sent.in(request);
        vaults.open().ifPresent(vault -> drop(vault, sent));
        return Html.goTo(HERE + "/burned?turn=" + sent.back().turn());
    }

    @GetMapping(HERE + "/kept")
    ModelAndView kept(HttpServletRequest request) {
        return Html.of("practices/moving/ended", new EndedPage(Sent.in(request).back(), EndedPage.Ending.KEPT));
    }

    @GetMapping(HERE + "/burned")
    ModelAndView burned(HttpServletRequest request) {
        return Html.of("practices/moving/ended", new EndedPage(Sent.in(request).back(), EndedPage.Ending.BURNED));
    }

    private void drop(OpenVault vault, Sent sent) {
        drafts.drop(vault, sent.draft());
        drafts.dropAll(vault, HERE);
    }

    private ModelAndView again(Sent sent, Sheet sheet, ShapeForm form, Optional<String> fault) {
        DrawPage page =
                new DrawPage(sent.back(), sheet, form, vaults.open().map(vault -> drafts.of(vault, HERE)), fault);
        return fault.isPresent()
                ? Html.of(UNPROCESSABLE_CONTENT, "practices/moving/draw", page)
                : Html.of("practices/moving/draw", page);
    }
}
