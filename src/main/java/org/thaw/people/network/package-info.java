/** Which machines Thaw goes to when a person names one. */
@NullMarked
package org.thaw.people.network;

import org.jspecify.annotations.NullMarked;
