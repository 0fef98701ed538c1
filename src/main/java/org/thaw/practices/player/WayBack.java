package org.thaw.practices.player;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * From a page beside a player back to it, wherever it is played.
 *
 * @param turn as {@link Stage#turn()}; 0 or less outside of a sitting
 */
public record WayBack(String practice, int turn) {
    public WayBack {
        requireNonNull(practice);
    }

    public String path() {
        return isAlone() ? "/practices/" + practice + "/play" : "/sitting/now";
    }

    public boolean isAlone() {
        return turn <= 0;
    }

    /**
     * Where what belongs to the player is kept: alone also a guest’s vault, in a sitting the vault of the sitting.
     *
     * @throws org.thaw.vault.VaultLockedException where the vault of the sitting is locked
     */
    public OpenVault vault(PresentVault vaults) {
        return isAlone() ? vaults.openOrGuest() : vaults.require();
    }
}
