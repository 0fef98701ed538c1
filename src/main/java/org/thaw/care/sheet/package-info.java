/** What stands on a doctor’s sheet, as plain data: no page, no vault, no form. */
@NullMarked
package org.thaw.care.sheet;

import org.jspecify.annotations.NullMarked;
