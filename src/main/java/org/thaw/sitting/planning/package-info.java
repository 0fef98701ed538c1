/** From how a person comes and what they wish for to a plan. Plain rules; each cites its evidence. */
@NullMarked
package org.thaw.sitting.planning;

import org.jspecify.annotations.NullMarked;
