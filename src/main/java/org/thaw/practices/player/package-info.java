/**
 * What every player has in common: it is drawn by one template, alone from the page of its practice and within a
 * sitting, and neither it nor its template knows more of the sitting than its {@link org.thaw.practices.player.Stage}.
 */
@NullMarked
@NamedInterface("player")
package org.thaw.practices.player;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
