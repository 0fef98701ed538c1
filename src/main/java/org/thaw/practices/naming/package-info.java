/** Finding a word for what is felt (EVIDENCE C, C02), from the body, from how it feels, or from a list. */
@NullMarked
package org.thaw.practices.naming;

import org.jspecify.annotations.NullMarked;
