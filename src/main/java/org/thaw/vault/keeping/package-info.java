/** Open vaults: their entries, who has them open, and how changes are sealed, written and caught up with. */
@NullMarked
package org.thaw.vault.keeping;

import org.jspecify.annotations.NullMarked;
