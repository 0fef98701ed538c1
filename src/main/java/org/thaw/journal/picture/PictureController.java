package org.thaw.journal.picture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.page.JournalPage.State;
import org.thaw.page.Html;
import org.thaw.practices.player.Night;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Adding a photo to a page, looking at it, and deleting it. */
@Controller
class PictureController {
    private static final String ADD = "/journal/pages/{id}/picture";
    private static final String PICTURE = "/journal/pictures/{id}";
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final PresentVault vaults;
    private final HelpNear help;
    private final Clock clock;

    PictureController(PresentVault vaults, HelpNear help, Clock clock) {
        this.vaults = vaults;
        this.help = help;
        this.clock = clock;
    }

    @GetMapping(ADD)
    ModelAndView choose(@PathVariable String id) {
        return page(id).map(page -> Html.of("journal/picture/add", new AddPage(path(page.id()), "", Optional.empty())))
                .orElseGet(PictureController::gone);
    }

    @PostMapping(ADD)
    ModelAndView add(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String description)
            throws IOException {
        Optional<Kept<JournalPage>> page = page(id);
        if (page.isEmpty()) {
            return gone();
        }
        String words = shortened(description);
        return switch (read(file)) {
            case Photo.Reading.Taken(Photo photo) -> keep(request, page.get().id(), words, photo);
            case Photo.Reading.Refused(String sentence) -> refuse(page.get().id(), words, sentence);
        };
    }

    /** What is too large is not even read. */
    private static Photo.Reading read(MultipartFile file) throws IOException {
        return file.getSize() > Photo.MOST_BYTES ? Photo.tooLarge() : Photo.read(file.getBytes());
    }

    private ModelAndView keep(HttpServletRequest request, EntryId page, String description, Photo photo) {
        OpenVault vault = vaults.require();
        if (!Pictures.in(vault).haveRoomFor(photo)) {
            return refuse(page, description, "Photos may take 40 MB all together. Please delete another one first.");
        }
        vault.save(Picture.TYPE, clock.instant(), Picture.of(page, description, photo));
        return help.goOn(request, "The photo is kept.", Html.goTo(path(page)), description);
    }

    private static ModelAndView refuse(EntryId page, String description, String sentence) {
        return Html.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "journal/picture/add",
                new AddPage(path(page), description, Optional.of(sentence)));
    }

    /** What a browser shows; like every page, it is not stored by it. */
    @GetMapping(PICTURE)
    ResponseEntity<byte[]> look(@PathVariable String id) {
        return open(id).map(kept -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(kept.entry().bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(PICTURE + "/about")
    ModelAndView about(@PathVariable String id) {
        return with(id, kept -> Html.of("journal/picture/about", aboutPage(kept)));
    }

    @PostMapping(PICTURE + "/about")
    ModelAndView describe(
            HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String description) {
        String words = shortened(description);
        return with(id, kept -> {
            vaults.require().update(Picture.TYPE, kept.id(), picture -> picture.describedAs(words));
            return help.goOn(
                    request, "Your words are kept.", Html.goTo(path(kept.entry().page())), words);
        });
    }

    @GetMapping(PICTURE + "/delete")
    ModelAndView ask(@PathVariable String id) {
        return with(id, kept -> Html.of("journal/picture/delete", aboutPage(kept)));
    }

    @PostMapping(PICTURE + "/delete")
    ModelAndView delete(@PathVariable String id) {
        return with(id, kept -> {
            vaults.require().delete(kept.id());
            return Html.goTo(path(kept.entry().page()));
        });
    }

    private static AboutPage aboutPage(Kept<Picture> kept) {
        return new AboutPage(path(kept.entry().page()), Shown.of(kept));
    }

    private ModelAndView with(String id, Function<Kept<Picture>, ModelAndView> page) {
        return open(id).map(page).orElseGet(PictureController::gone);
    }

    /** A photo is closed as its page is: not at night, where that is sealed. */
    private Optional<Kept<Picture>> open(String id) {
        boolean night = Night.covers(LocalTime.now(clock));
        return Pictures.in(vaults.require())
                .find(id)
                .filter(kept -> !night || !isSealed(kept.entry().page()));
    }

    private boolean isSealed(EntryId page) {
        return vaults.require()
                .find(JournalPage.TYPE, page)
                .filter(kept -> kept.entry().state() == State.SEALED)
                .isPresent();
    }

    private Optional<Kept<JournalPage>> page(String id) {
        OpenVault vault = vaults.require();
        return EntryId.read(id).flatMap(known -> vault.find(JournalPage.TYPE, known));
    }

    private static String shortened(String description) {
        return description.strip().substring(0, Math.min(description.strip().length(), LONGEST_DESCRIPTION));
    }

    private static String path(EntryId page) {
        return "/journal/pages/" + page;
    }

    private static ModelAndView gone() {
        return Html.goTo("/journal");
    }
}
