/** What may be said of a person’s own notes: how often, how surely, and when it is too early. */
@NullMarked
package org.thaw.insight.pattern;

import org.jspecify.annotations.NullMarked;
