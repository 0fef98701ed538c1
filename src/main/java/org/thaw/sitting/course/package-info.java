/** The course of a sitting: where it is, which move leads where, and when it stops. Plain rules, without a page or a vault. */
@NullMarked
package org.thaw.sitting.course;

import org.jspecify.annotations.NullMarked;
