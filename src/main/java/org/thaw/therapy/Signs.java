package org.thaw.therapy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.diary.note.CheckIn;
import org.thaw.library.Library;
import org.thaw.library.Therapy.Lead;
import org.thaw.library.Therapy.Sign;
import org.thaw.reasons.SaidYes;
import org.thaw.vault.OpenVault;

/** Finds in what a person said the signs that talking with somebody trained would help (EVIDENCE A78, A79). */
@Component
class Signs {
    private final Library library;
    private final SaidYes said;
    private final Clock clock;

    Signs(Library library, SaidYes said, Clock clock) {
        this.library = library;
        this.said = said;
        this.clock = clock;
    }

    /** In the order of the content, with what the diary shows last. */
    List<ToldSign> in(OpenVault vault) {
        Set<String> yes = said.yes(vault);
        List<ToldSign> told = new ArrayList<>(library.therapy().signs().stream()
                .flatMap(sign -> told(sign, yes).stream())
                .toList());
        NumbWeeks.in(vault.all(CheckIn.TYPE), clock.instant(), clock.getZone())
                .map(weeks -> new ToldSign("Your diary tells of numb weeks.", List.of(weeks.words()), Lead.DOCTOR))
                .ifPresent(told::add);
        return told;
    }

    private Optional<ToldSign> told(Sign sign, Set<String> yes) {
        List<String> because = sign.questions().stream()
                .filter(yes::contains)
                .flatMap(id -> library.interview().question(id).stream())
                .map(question -> "You said yes to: “" + question.ask() + "”")
                .toList();
        return Stream.of(because)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new ToldSign(sign.words(), lines, sign.lead()))
                .findFirst();
    }
}
