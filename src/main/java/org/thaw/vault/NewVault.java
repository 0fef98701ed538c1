package org.thaw.vault;

import org.thaw.vault.format1.KeySlot;

/** All that is written when a vault is made. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only written
record NewVault(VaultId id, byte[] lookup, KeySlot slot, Revision first) {}
