/** What a person tells, before, in and after a sitting. */
@NullMarked
package org.thaw.sitting.told;

import org.jspecify.annotations.NullMarked;
