/** The SQLite file and what stands beside it in a home. Sees ciphertext and keyed hashes only. */
@NullMarked
package org.thaw.vault.store;

import org.jspecify.annotations.NullMarked;
