package org.thaw.vault.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * What a sealed copy tells without a passphrase.
 *
 * @param made when, where the copy says so
 * @param vaults how many vaults it holds
 */
public record CopyFacts(Optional<Instant> made, int vaults) {}
