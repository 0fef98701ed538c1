/** Who is trusted, what was agreed on with them, and the words for it. */
@NullMarked
package org.thaw.people.trusted;

import org.jspecify.annotations.NullMarked;
