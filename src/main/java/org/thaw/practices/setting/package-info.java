/** A safe-enough setting: comforts of one’s own, a quiet screen, an agreed end (EVIDENCE C, C01). */
@NullMarked
package org.thaw.practices.setting;

import org.jspecify.annotations.NullMarked;
