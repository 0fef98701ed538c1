package org.thaw.practices.kept;

import java.util.List;
import org.thaw.vault.OpenVault;

/** What is kept of one practice. */
public interface Keepsakes {
    /** The practice it is kept of, such as {@code C13}. */
    String practice();

    /** What a person calls these, as the heading of their page. */
    String heading();

    /** All there are, oldest first. */
    List<Keepsake> in(OpenVault vault);
}
