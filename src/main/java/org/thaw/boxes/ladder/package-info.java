/**
 * When a box may be opened (EVIDENCE C, C08), in plain rules that know no web and no vault. Nothing here ever leads to
 * a heavier memory because a lighter one did nothing (EVIDENCE A72).
 */
@NullMarked
package org.thaw.boxes.ladder;

import org.jspecify.annotations.NullMarked;
