package org.thaw.reasons;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thaw.library.Library;
import org.thaw.medicines.MedicineNames;
import org.thaw.reasons.asking.Asking;
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
}
