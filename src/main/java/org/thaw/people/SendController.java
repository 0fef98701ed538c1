package org.thaw.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.people.outbox.Deliveries;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.outbox.PostOffice;
import org.thaw.people.outbox.Posted;
import org.thaw.people.outbox.Tap;
import org.thaw.people.outbox.Way;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Sending something by Thaw itself, and how it stands. */
@Controller
class SendController {
    private static final String PEOPLE = "/people";

    /** Most letters are handed over within it, so that the first page already tells the end. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    /** A page that looked for ever would keep the vault from locking. */
    private static final int MOST_LOOKS = 5;

    private static final int SECONDS_BETWEEN_LOOKS = 4;

    private final PresentVault vaults;
    private final PostOffice office;
    private final Deliveries deliveries;
    private final Clock clock;

    SendController(PresentVault vaults, PostOffice office, Deliveries deliveries, Clock clock) {
        this.vaults = vaults;
        this.office = office;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @PostMapping("/people/{id}/send")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tap,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String again) {
        OpenVault vault = vaults.require();
        Optional<Kept<Person>> person = People.in(vault).find(id);
        if (person.isEmpty()) {
            return Html.goTo(PEOPLE);
        }
        Tap.Insistence insistence = again.isEmpty() ? Tap.Insistence.FIRST : Tap.Insistence.AGAIN;
        return EntryId.read(tap)
                .flatMap(read ->
                        kind(kind).flatMap(what -> way(way).map(by -> new Tap(read, by, what, shown, insistence))))
                .map(pressed -> answer(vault, person.get(), pressed))
                .orElseGet(() -> Html.goTo(PEOPLE + "/" + id));
    }

    @GetMapping("/people/{id}/letter/{letter}")
    ModelAndView letter(
            @PathVariable String id,
            @PathVariable String letter,
            @RequestParam(defaultValue = "1") String look,
            HttpServletResponse response) {
        OpenVault vault = vaults.require();
        deliveries.look(vault);
        return People.in(vault)
                .find(id)
                .flatMap(person -> EntryId.read(letter)
                        .flatMap(known -> Outbox.in(vault).afterAMoment(known, MOMENT))
                        .filter(kept -> kept.entry().to().equals(Optional.of(person.id())))
                        .map(kept -> new LetterPage(
                                person.id(), person.entry(), new LetterLine(kept, ZonedDateTime.now(clock)))))
                .map(page -> looked(page, look, response))
                .orElseGet(() -> Html.goTo(PEOPLE));
    }

    @PostMapping("/people/{id}/letter/{letter}/back")
    ModelAndView takeBack(@PathVariable String id, @PathVariable String letter) {
        OpenVault vault = vaults.require();
        EntryId.read(letter).ifPresent(known -> Outbox.in(vault).withdraw(known, clock.instant()));
        return People.in(vault)
                .find(id)
                .map(person -> Html.goTo(PEOPLE + "/" + person.id()))
                .orElseGet(() -> Html.goTo(PEOPLE));
    }

    /** While it is on its way the page is asked for again by itself, some times; that needs no script. */
    private static ModelAndView looked(LetterPage page, String look, HttpServletResponse response) {
        int looks = look.matches("[1-9]") ? Integer.parseInt(look) : MOST_LOOKS;
        if (page.line().isBeingTried() && looks < MOST_LOOKS) {
            response.setHeader(
                    "Refresh", SECONDS_BETWEEN_LOOKS + "; url=" + page.letterPath() + "?look=" + (looks + 1));
        }
        return Html.of("people/letter", page);
    }

    private ModelAndView answer(OpenVault vault, Kept<Person> person, Tap tap) {
        return switch (office.send(vault, person, tap)) {
            case Posted.Kept() -> Html.goTo(PEOPLE + "/" + person.id() + "/letter/" + tap.id());
            case Posted.Changed() ->
                Held.notSent("It was not sent", "What would be sent changed since you saw it. Look at it once more.")
                        .page(person, tap);
            case Posted.JustSent(Duration ago) ->
                Held.asked("You sent the same " + ago(ago) + ".").page(person, tap);
            case Posted.TooMany(int within) ->
                Held.notSent(
                                "Thaw waits a little",
                                "You sent " + within
                                        + " in the last hour. Your own device can send more, and you can call.")
                        .page(person, tap);
            case Posted.TooLong(int most) ->
                Held.notSent(
                                "It is too long to send",
                                "Thaw sends %,d letters at most. Your own device can send it.".formatted(most))
                        .page(person, tap);
        };
    }

    private static String ago(Duration ago) {
        long minutes = ago.toMinutes();
        return minutes < 1 ? "less than a minute ago" : minutes == 1 ? "a minute ago" : minutes + " minutes ago";
    }

    private static Optional<Kind> kind(String word) {
        return Stream.of(Kind.ASKING, Kind.SIGN, Kind.STAND_DOWN)
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    private static Optional<Way> way(String word) {
        return Stream.of(Way.values()).filter(way -> way.word().equals(word)).findFirst();
    }
}
