package org.thaw.practices.player;

import java.util.Optional;

/**
 * What is played at this moment. For a player whose practice is only for after the screen: it asks here before each
 * thing it shows or takes, since an address can be typed and an old page sent again. Players do not know of sittings,
 * so the sitting answers this for them.
 */
public interface Playing {
    /**
     * The step of the present sitting in which this practice is played.
     *
     * @return nothing in any other step, in a pause, between steps, after the step’s time, after the brake, without a
     *     sitting, or where the vault is locked
     */
    Optional<Stage.InSitting> now(String practice);
}
