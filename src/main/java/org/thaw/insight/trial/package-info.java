/** Experiments of one person with two ways (n-of-1 trials): the lot, and what may be concluded from it. */
@NullMarked
package org.thaw.insight.trial;

import org.jspecify.annotations.NullMarked;
