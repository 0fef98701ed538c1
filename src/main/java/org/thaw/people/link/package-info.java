/** A page at which a trusted person answers without a vault, where this Thaw has an address that they can reach. */
@NullMarked
package org.thaw.people.link;

import org.jspecify.annotations.NullMarked;
