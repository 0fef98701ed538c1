/** Links by which somebody without a vault answers somebody with one; the database learns neither who nor what about. */
@NullMarked
@NamedInterface("link")
package org.thaw.vault.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
