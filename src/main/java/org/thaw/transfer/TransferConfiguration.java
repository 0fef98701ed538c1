package org.thaw.transfer;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thaw.vault.backup.Backups;

@Configuration(proxyBeanMethods = false)
class TransferConfiguration {
    @Bean
    Backups backups(@Value("${thaw.home}") Path home) {
        return Backups.at(home);
    }
}
