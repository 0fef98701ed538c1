/** Files that other diaries and journals export: which program one is of, and what it tells. */
@NullMarked
@NamedInterface("foreign")
package org.thaw.transfer.foreign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
