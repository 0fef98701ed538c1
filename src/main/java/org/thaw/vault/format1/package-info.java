/** Vault format 1, byte for byte: how keys are made and wrapped and how records and heads are sealed; no storage. */
@NullMarked
package org.thaw.vault.format1;

import org.jspecify.annotations.NullMarked;
