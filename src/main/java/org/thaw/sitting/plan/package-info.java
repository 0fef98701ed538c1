/** What is going to happen in a sitting, and what is closed in it. */
@NullMarked
package org.thaw.sitting.plan;

import org.jspecify.annotations.NullMarked;
