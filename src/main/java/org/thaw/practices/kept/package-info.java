/** What a person kept of practices, to be looked back at and deleted; each player says how its own reads. */
@NullMarked
@NamedInterface("kept")
package org.thaw.practices.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
