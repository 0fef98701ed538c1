/** What a journal holds. */
@NullMarked
@NamedInterface
package org.thaw.journal.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
