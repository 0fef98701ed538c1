/** What interrupts the interview at once, and what to do then. */
@NullMarked
package org.thaw.reasons.urgent;

import org.jspecify.annotations.NullMarked;
