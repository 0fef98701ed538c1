/** What a person can put on their sheet, from what they noted and answered, and what they picked of it. */
@NullMarked
package org.thaw.care.offer;

import org.jspecify.annotations.NullMarked;
