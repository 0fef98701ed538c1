/** The urge to stop crying (EVIDENCE C, C12): finding the brake in the body, and letting it be a tenth softer. */
@NullMarked
package org.thaw.practices.urge;

import org.jspecify.annotations.NullMarked;
