/** What is written in a sitting: the page as it is kept, and help brought near where the words call for it. */
@NullMarked
@NamedInterface("written")
package org.thaw.sitting.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
