/** A form and answers to it from files, so that anyone can check what Thaw makes of them. */
@NullMarked
@NamedInterface("replay")
package org.thaw.instruments.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
