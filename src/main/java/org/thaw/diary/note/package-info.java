/** What a diary holds. */
@NullMarked
@NamedInterface
package org.thaw.diary.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
