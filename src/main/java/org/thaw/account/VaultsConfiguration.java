package org.thaw.account;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.Vaults;

@Configuration(proxyBeanMethods = false)
class VaultsConfiguration {
    @Bean
    Vaults vaults(@Value("${thaw.home}") Path home) {
        return Vaults.at(home);
    }

    /** Opens the database once the first page can be had, beside it, so that neither waits for the other. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> openStoreEarly(Vaults vaults) {
        return ready -> Thread.ofPlatform().daemon().name("open-store").start(() -> warmUp(vaults));
    }

    private static void warmUp(Vaults vaults) {
        try {
            vaults.warmUp();
        } catch (VaultStorageException notYet) {
            // Told to the first person who opens or keeps a vault, on a page; nothing here could be done about it.
            return;
        }
    }
}
