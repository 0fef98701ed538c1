/** The start of the interview, its questions page by page, and what comes first where something is urgent. */
@NullMarked
package org.thaw.reasons.question;

import org.jspecify.annotations.NullMarked;
