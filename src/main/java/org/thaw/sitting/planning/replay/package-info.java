/** A plan from a file of profiles, so that anyone can check what Thaw proposes. */
@NullMarked
@NamedInterface("replay")
package org.thaw.sitting.planning.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
