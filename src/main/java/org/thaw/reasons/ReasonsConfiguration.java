package org.thaw.reasons;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thaw.library.Library;
import org.thaw.medicines.MedicineNames;
import org.thaw.reasons.asking.Asking;
import org.thaw.reasons.asking.WarmUp;
import org.thaw.reasons.judgement.Judge;

/** What asks and what judges, made once from the content. */
@Configuration(proxyBeanMethods = false)
class ReasonsConfiguration {
    @Bean
    Judge judge(Library library, MedicineNames names) {
        return new Judge(library, names);
    }

    @Bean
    Asking asking(Library library, Judge judge) {
        return new Asking(library.interview(), judge);
    }

    /** Behind the back of whoever waits for the first page, and out of the way of everything else. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> warmUpAsking(Asking asking, Clock clock) {
        WarmUp warmUp = new WarmUp(asking, YearMonth.now(clock));
        return _ -> Thread.ofPlatform().daemon().name("warm-up-asking").start(warmUp::run);
    }
}
