/** An interview: what a person said in it, as their vault keeps it. */
@NullMarked
package org.thaw.reasons.interview;

import org.jspecify.annotations.NullMarked;
