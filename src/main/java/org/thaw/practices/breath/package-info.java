/**
 * Breathing with a tide: slow breathing (EVIDENCE C03) and the long sigh (C04), in rhythms that Thaw knows or the
 * person made.
 */
@NullMarked
package org.thaw.practices.breath;

import org.jspecify.annotations.NullMarked;
