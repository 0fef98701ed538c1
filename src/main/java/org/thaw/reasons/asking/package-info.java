/** Which page of the interview comes next, and when it has asked enough. */
@NullMarked
@NamedInterface("asking")
package org.thaw.reasons.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
