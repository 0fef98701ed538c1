/** What the answers show: what fits, what does not, what cannot be told, and a first step. */
@NullMarked
package org.thaw.reasons.result;

import org.jspecify.annotations.NullMarked;
