/** A look at one’s rules about crying, and questions to oneself (EVIDENCE C, C13; EVIDENCE A61). */
@NullMarked
package org.thaw.practices.rules;

import org.jspecify.annotations.NullMarked;
