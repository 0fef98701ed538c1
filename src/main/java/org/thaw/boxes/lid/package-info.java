/** What is done with a box in a sitting: making it, putting something in, lifting the lid for minutes, closing it. */
@NullMarked
package org.thaw.boxes.lid;

import org.jspecify.annotations.NullMarked;
