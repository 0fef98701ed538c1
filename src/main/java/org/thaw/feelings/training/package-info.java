/** How the model of the words for feelings is made, and how well it does; see docs/feelings.md. Nothing here runs in a serving Thaw. */
@NullMarked
@NamedInterface("training")
package org.thaw.feelings.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
