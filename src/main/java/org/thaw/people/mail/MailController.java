package org.thaw.people.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Filled;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Hosting;
import org.thaw.page.Html;
import org.thaw.people.LetterLine;
import org.thaw.people.outbox.Deliveries;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.outbox.PostOffice;
import org.thaw.people.outbox.Posted;
import org.thaw.people.outbox.Tap;
import org.thaw.people.outbox.Way;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Setting up one’s own mail server, and trying it. */
@Controller
class MailController {
    private static final String PATH = "/people/mail";
    private static final String TEMPLATE = "people/mail/mail";
    private static final Duration MOMENT = Duration.ofSeconds(3);

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final PostOffice office;
    private final Deliveries deliveries;
    private final Hosting hosting;
    private final Clock clock;

    MailController(
            PresentVault vaults,
            VaultOfForm vaultOfForm,
            PostOffice office,
            Deliveries deliveries,
            Hosting hosting,
            Clock clock) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.office = office;
        this.deliveries = deliveries;
        this.hosting = hosting;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView settings() {
        MailForm form = vaults.open()
                .flatMap(vault -> MailSettings.in(vault).account())
                .map(MailForm::of)
                .orElseGet(MailForm::empty);
        return Html.of(TEMPLATE, page(form, List.of()));
    }

    @PostMapping(PATH)
    ModelAndView keep(HttpServletRequest request) {
        OpenVault vault = vaultOfForm.of(request);
        MailForm form = new MailForm(Filled.of(request));
        return switch (form.read(hosting)) {
            case MailForm.Read.Faulty(List<MailForm.Fault> faults) -> faulty(form, faults);
            case MailForm.Read.Whole(MailAccount account) -> keep(vault, form, account);
        };
    }

    private ModelAndView keep(OpenVault vault, MailForm form, MailAccount account) {
        MailSettings settings = MailSettings.in(vault);
        boolean lacks = account.logsIn()
                && form.password().isEmpty()
                && settings.password(account).isEmpty();
        if (lacks) {
            return faulty(
                    form, List.of(new MailForm.Fault("passphrase", "Type the password for this server and name.")));
        }
        Outbox.in(vault).forgetTests(Way.MAIL);
        settings.keep(clock.instant(), account, form.password().filter(_ -> account.logsIn()));
        return Html.goTo(PATH);
    }

    /** Sends a message to oneself; the page tells what came of it. */
    @PostMapping(PATH + "/test")
    ModelAndView test(@RequestParam(defaultValue = "") String tap) {
        OpenVault vault = vaults.require();
        Optional<Tap> pressed =
                EntryId.read(tap).map(id -> new Tap(id, Way.MAIL, Kind.TEST, MailPage.TEST, Tap.Insistence.FIRST));
        Optional<Posted> posted = pressed.map(it -> office.test(vault, it));
        if (posted.filter(Posted.TooMany.class::isInstance).isPresent()) {
            MailForm form = MailSettings.in(vault).account().map(MailForm::of).orElseGet(MailForm::empty);
            return faulty(form, List.of(new MailForm.Fault("test", "That were many tests in an hour. Wait a little.")));
        }
        return Html.goTo(PATH + "#test");
    }

    @PostMapping(PATH + "/forget")
    ModelAndView forget() {
        OpenVault vault = vaults.require();
        MailSettings.in(vault).forget();
        Outbox.in(vault).forgetTests(Way.MAIL);
        return Html.goTo(PATH);
    }

    private ModelAndView faulty(MailForm form, List<MailForm.Fault> faults) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(form, faults));
    }

    private MailPage page(MailForm form, List<MailForm.Fault> faults) {
        Optional<OpenVault> vault = vaults.open();
        vault.ifPresent(deliveries::look);
        return new MailPage(
                form,
                faults,
                vault.map(MailController::kept).orElse(MailPage.Kept.NOTHING),
                vault.filter(open -> !open.isGuest()).isPresent() ? MailPage.Visitor.OWNER : MailPage.Visitor.GUEST,
                vault.flatMap(open -> MailSettings.in(open).ready()).map(MailAccount::from),
                EntryId.random(),
                vault.flatMap(this::test));
    }

    private Optional<LetterLine> test(OpenVault vault) {
        Outbox outbox = Outbox.in(vault);
        return outbox.tests(Way.MAIL).stream()
                .findFirst()
                .flatMap(kept -> outbox.afterAMoment(kept.id(), MOMENT))
                .map(kept -> new LetterLine(kept, ZonedDateTime.now(clock)));
    }

    private static MailPage.Kept kept(OpenVault vault) {
        MailSettings settings = MailSettings.in(vault);
        return settings.account()
                .map(account -> !account.logsIn()
                        ? MailPage.Kept.NEEDS_NONE
                        : settings.password(account).isPresent()
                                ? MailPage.Kept.WITH_PASSWORD
                                : MailPage.Kept.WITHOUT_PASSWORD)
                .orElse(MailPage.Kept.NOTHING);
    }
}
