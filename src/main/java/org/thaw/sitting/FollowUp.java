package org.thaw.sitting;

import java.time.Instant;
import org.thaw.vault.EntryId;

/** A sitting after which “how are you now?” waits for an answer, at {@code /sitting/again}. */
public record FollowUp(EntryId sitting, Instant ended) {}
