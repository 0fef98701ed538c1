package org.thaw.people.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.Vaults;

class PersonTest {
    @Test
    void isReadFromAVaultThatAnOlderVersionKept() {
        OpenVault vault = Vaults.at(Path.of("never-used")).guest();
        EntryId id = EntryId.random();
        vault.saveAll(List.of(new RawEntry(id, "people.person", 1, Instant.EPOCH, """
                {"name":"Sam","reach":{"phone":"123","mail":null},
                 "sign":{"mark":"Is the kettle on?","meaning":"I want company."},
                 "told":"","helps":["TEA"],"alsoHelps":"","agreement":"YES","place":2}""")));

        Person sam = vault.find(Person.TYPE, id).orElseThrow().entry();

        assertThat(sam.link()).isEmpty();
        assertThat(sam.agreement()).isEqualTo(Agreement.YES);
        assertThat(sam.place()).isEqualTo(2);
        assertThat(Words.asking(sam)).contains("Is the kettle on?").doesNotContain("answer here");
    }
}
