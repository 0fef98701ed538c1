/** Filling a form in: what is asked, what is calculated and in which order, and what is wrong with an answer. */
@NullMarked
@NamedInterface("filling")
package org.thaw.instruments.filling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
