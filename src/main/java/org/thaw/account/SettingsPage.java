package org.thaw.account;

import java.util.Optional;

/**
 * Settings that belong to this browser, and so work while every vault is locked.
 *
 * @param neutral where “Leave quickly” goes, or what was typed instead
 * @param country the name of the country that Help now shows, once chosen
 * @param vault whether there is one open whose ways in can be changed
 */
record SettingsPage(String neutral, Optional<FormFault> fault, Optional<String> country, Saved saved, KeptVault vault) {
    enum KeptVault {
        OPEN,
        NOT_OPEN
    }

    /** Where the ways into the vault are, through the door where that is shut. */
    String waysPath() {
        return switch (vault) {
            case OPEN -> "/ways";
            case NOT_OPEN -> "/open?then=/ways";
        };
    }

    /** Where the time of locking is chosen, through the door where that is shut. */
    String lockingPath() {
        return switch (vault) {
            case OPEN -> "/settings/locking";
            case NOT_OPEN -> "/open?then=/settings/locking";
        };
    }

    enum Saved {
        JUST_NOW,
        NOT_NOW
    }
}
