package org.thaw.draft;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * Which vault takes what a form brought along. A form that was drawn with a vault says so, by its draft or by the
 * template {@code draft/vault}.
 */
@Component
public class VaultOfForm {
    private final PresentVault vaults;

    VaultOfForm(PresentVault vaults) {
        this.vaults = vaults;
    }

    /**
     * The vault that the form was drawn with; a guest’s, where it was drawn with none.
     *
     * @throws org.thaw.vault.VaultLockedException where the one it was drawn with has locked meanwhile: what it brought
     *     must not go to a guest’s, which is forgotten
     */
    public OpenVault of(HttpServletRequest request) {
        boolean drawnWithOne = request.getParameter("draft") != null || request.getParameter("vault") != null;
        return drawnWithOne ? vaults.require() : vaults.openOrGuest();
    }
}
