package org.thaw.crisis;

/**
 * A feature whose answers can call for gentle things only. It is asked by {@link Withholdings}, so that whoever offers
 * a practice need not know which features there are, and this package need not know a vault.
 */
public interface Withholder {
    /** What the latest answers of the person who is asking now call for; nothing where no vault is open. */
    Withholding withholding();
}
