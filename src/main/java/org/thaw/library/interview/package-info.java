/** The pages and questions of the interview, as content: what is asked, of whom, and what an answer counts for. */
@NullMarked
@NamedInterface("interview")
package org.thaw.library.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
