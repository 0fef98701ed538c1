/** Experiments that a person makes with themselves: what is kept of them, and the rules of their days. */
@NullMarked
package org.thaw.insight.experiment;

import org.jspecify.annotations.NullMarked;
