/** Words for feelings, offered for what is being written, and never chosen by themselves. */
@NullMarked
package org.thaw.journal.words;

import org.jspecify.annotations.NullMarked;
