package org.thaw.vault.store;

import org.thaw.vault.VaultId;
import org.thaw.vault.format1.KeySlot;

/** All that is written when a vault is made. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only written
public record NewVault(VaultId id, byte[] lookup, KeySlot slot, Revision first) {}
