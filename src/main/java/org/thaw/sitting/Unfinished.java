package org.thaw.sitting;

import java.time.Instant;
import org.thaw.vault.EntryId;

/** A sitting that somebody is in the middle of. */
public record Unfinished(EntryId id, Instant begun) {}
