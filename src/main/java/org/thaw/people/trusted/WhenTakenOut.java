package org.thaw.people.trusted;

import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Is told of somebody who is to be taken out, to forget what it has of them. */
@FunctionalInterface
public interface WhenTakenOut {
    void takenOut(OpenVault vault, Kept<Person> person);
}
