package org.thaw.account.opening;

import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.account.FormFault;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.Vaults;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle;
import org.thaw.vault.throttle.Throttle.Turn;

/** One try at opening a vault, whatever with. */
interface Try {
    Turn ask(Throttle throttle, Caller caller);

    Opening open(Vaults vaults);

    /** The one sentence for all that can be wrong, so that it tells nobody which names there are. */
    FormFault refused();

    /** The same page once more, with all that was typed but the secret. */
    ModelAndView again(FormFault fault);

    /** Where it goes on once the vault is open. */
    default ModelAndView entered(OpenVault vault, Afterwards after) {
        return after.go();
    }
}
