package org.thaw.diary;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.diary.MonthPage.MonthLink;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The diary by days: a calendar, a line of time, and one day. */
@Controller
class CalendarController {
    private final PresentVault vaults;
    private final Clock clock;

    CalendarController(PresentVault vaults, Clock clock) {
        this.vaults = vaults;
        this.clock = clock;
    }

    @GetMapping("/diary/calendar")
    ModelAndView calendar(@RequestParam(defaultValue = "") String month) {
        return Html.of("diary/calendar", page(month));
    }

    @GetMapping("/diary/timeline")
    ModelAndView timeline(@RequestParam(defaultValue = "") String month) {
        return Html.of("diary/timeline", page(month));
    }

    @GetMapping("/diary/day/{date}")
    ModelAndView day(@PathVariable String date) {
        OpenVault vault = vaults.require();
        return read(date)
                .map(day -> Html.of(
                        "diary/day", DayOfNotes.of(day, Diary.in(vault).on(day, clock.getZone()), clock.getZone())))
                .orElseGet(() -> Html.goTo("/diary/calendar"));
    }

    private MonthPage page(String named) {
        Diary diary = Diary.in(vaults.require());
        LocalDate today = LocalDate.now(clock);
        return new MonthPage(Month.of(diary, Month.read(named, today), clock.getZone()), today, months(diary));
    }

    private List<MonthLink> months(Diary diary) {
        return diary.all().stream()
                .map(kept -> YearMonth.from(kept.at().atZone(clock.getZone())))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(month -> new MonthLink(month.toString(), new Month(month, List.of()).name()))
                .toList();
    }

    private Optional<LocalDate> read(String date) {
        try {
            return Optional.of(LocalDate.parse(date))
                    .filter(day -> !day.isAfter(LocalDate.now(clock)))
                    .filter(day -> day.getYear() >= 1900);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
