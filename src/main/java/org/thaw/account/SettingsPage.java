package org.thaw.account;

import java.util.Optional;

/**
 * Settings that belong to this browser, and so work while every vault is locked.
 *
 * @param neutral where “Leave quickly” goes, or what was typed instead
 * @param country the name of the country that Help now shows, once chosen
 */
record SettingsPage(String neutral, Optional<FormFault> fault, Optional<String> country, Saved saved) {
    enum Saved {
        JUST_NOW,
        NOT_NOW
    }
}
