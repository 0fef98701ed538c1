/** Entries on their way between a vault and the open export. */
@NullMarked
@NamedInterface("exchange")
package org.thaw.transfer.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
