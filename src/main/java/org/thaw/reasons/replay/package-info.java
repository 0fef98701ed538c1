/** A result from a file of answers, so that anyone can check what Thaw says. */
@NullMarked
@NamedInterface("replay")
package org.thaw.reasons.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
