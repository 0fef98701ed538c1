package org.thaw.medicines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.thaw.library.Library;

@Configuration(proxyBeanMethods = false)
class MedicinesConfiguration {
    /** Lazy, since only the pages that ask for a medicine need it. */
    @Bean
    @Lazy
    MedicineNames medicineNames(Library library) {
        return new MedicineNames(library);
    }
}
