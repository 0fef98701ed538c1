/** What Thaw hands over for a person, at their tap: sealed until it is gone, never twice, its state told truthfully. */
@NullMarked
package org.thaw.people.outbox;

import org.jspecify.annotations.NullMarked;
