package org.thaw.sitting.running;

import java.util.Optional;
import org.thaw.sitting.course.StopRule;

/**
 * The way back to the room.
 *
 * @param why what led here; nothing where there is no sitting, or it cannot be read now
 * @param round which time round it is, from 1
 */
public record StoppedPage(Optional<StopRule> why, int round) {}
