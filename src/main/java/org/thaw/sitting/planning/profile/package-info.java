/** How a person is tonight, as far as a plan depends on it. */
@NullMarked
@NamedInterface("profile")
package org.thaw.sitting.planning.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
