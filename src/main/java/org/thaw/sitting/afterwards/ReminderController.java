package org.thaw.sitting.afterwards;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.vault.PresentVault;

/** The moments at which a person is asked again, as a file for their calendar, where they ask for one. */
@Controller
class ReminderController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final Clock clock;

    ReminderController(PresentVault vaults, KeptSittings sittings, Clock clock) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.clock = clock;
    }

    @GetMapping("/sitting/reminder.ics")
    ResponseEntity<byte[]> reminder() {
        Instant now = clock.instant();
        List<Instant> times = sittings.latest(vaults.require()).stream()
                .flatMap(kept -> CheckIn.toCome(kept.entry(), now).stream())
                .filter(now::isBefore)
                .toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("reminder.ics")
                                .build()
                                .toString())
                .body(Reminder.at(times, now).getBytes(StandardCharsets.UTF_8));
    }
}
