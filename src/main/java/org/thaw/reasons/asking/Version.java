package org.thaw.reasons.asking;

import org.thaw.reasons.judgement.Weights;

/** How long the interview goes on. */
public enum Version {
    /** Until no remaining answer could move any reason across a band. */
    FULL {
        @Override
        boolean isWorthwhile(Reach led, int reason, int sum) {
            return led.swing(reason) > 0;
        }
    },
    /**
     * Until no single page is likely to bring a reason into “fits”. A reason that has nothing for it yet would need
     * every sign of a page at once; that is held to be unlikely, and so is that a reason which fits is taken back.
     */
    SHORT {
        @Override
        boolean isWorthwhile(Reach led, int reason, int sum) {
            return sum < Weights.FITS && sum + led.most(reason) >= Weights.FITS;
        }
    };

    /**
     * Whether asking a page could do enough for one reason that is not decided.
     *
     * @param led what the page could move, with all that its answers could open
     */
    abstract boolean isWorthwhile(Reach led, int reason, int sum);
}
