/** What the pages of a sitting have in common. */
@NullMarked
package org.thaw.sitting.pages;

import org.jspecify.annotations.NullMarked;
