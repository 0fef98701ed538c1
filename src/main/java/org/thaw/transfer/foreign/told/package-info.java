/** What files of other programs tell, in Thaw’s words. */
@NullMarked
@NamedInterface("foreign")
package org.thaw.transfer.foreign.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
