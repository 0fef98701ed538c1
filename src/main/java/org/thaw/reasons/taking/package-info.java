/** Medicines that a person takes, and what their dates tell. */
@NullMarked
@NamedInterface("taking")
package org.thaw.reasons.taking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
