/** What somebody answered to what Thaw handed over for a person. */
@NullMarked
package org.thaw.people.answer;

import org.jspecify.annotations.NullMarked;
