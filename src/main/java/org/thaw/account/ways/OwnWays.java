package org.thaw.account.ways;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.RecentProof;
import org.thaw.account.WebVault;
import org.thaw.account.passkey.Passkey;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.Keyring;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.Vaults;
import org.thaw.vault.Ways.Removal;
import org.thaw.vault.secret.PasskeyOutput;
import org.thaw.vault.secret.RecoveryWords;
import org.thaw.vault.secret.Secret;

/** The ways into the vault that the person of the present request has open. */
@Component
class OwnWays {
    private final Vaults vaults;
    private final WebVault present;
    private final RecentProof proof;

    OwnWays(Vaults vaults, WebVault present, RecentProof proof) {
        this.vaults = vaults;
        this.present = present;
        this.proof = proof;
    }

    /** What a page does once the person has shown that the vault is theirs. */
    @FunctionalInterface
    interface Change {
        ModelAndView by(OpenVault vault, Keyring keyring);
    }

    /** A way in as the page lists it. */
    record Listed(String slot, String name) {}

    /** Lets the change happen, or asks first for what it takes. */
    ModelAndView changing(String page, Change change) {
        OpenVault vault = present.require();
        if (vault.isGuest()) {
            return Html.goTo("/keep");
        }
        return proof.keyring()
                .map(keyring -> change.by(vault, keyring))
                .orElseGet(() -> Html.goTo("/ways/proof?then=" + page));
    }

    boolean haveWords(OpenVault vault) {
        return vaults.ways().of(vault).contains(RecoveryWords.SLOT);
    }

    /** The passkeys that open this vault, oldest first; then those whose names were lost. */
    List<Listed> passkeys(OpenVault vault) {
        List<String> slots = vaults.ways().of(vault).stream()
                .filter(slot -> slot.startsWith(PasskeyOutput.SLOT_PREFIX))
                .toList();
        List<Listed> named = remembered(vault).stream()
                .filter(passkey -> slots.contains(passkey.slot()))
                .map(passkey -> new Listed(passkey.slot(), passkey.name()))
                .toList();
        List<String> known = named.stream().map(Listed::slot).toList();
        Stream<Listed> nameless =
                slots.stream().filter(slot -> !known.contains(slot)).map(slot -> new Listed(slot, "A passkey"));
        return Stream.concat(named.stream(), nameless).toList();
    }

    List<Passkey> remembered(OpenVault vault) {
        return vault.all(Passkey.TYPE).stream().map(Kept::entry).toList();
    }

    private static Optional<Kept<Passkey>> remembered(OpenVault vault, String slot) {
        return vault.all(Passkey.TYPE).stream()
                .filter(kept -> kept.entry().slot().equals(slot))
                .findFirst();
    }

    void add(OpenVault vault, Keyring keyring, Secret secret) {
        vaults.ways().add(vault, keyring, secret);
    }

    void replace(OpenVault vault, Keyring keyring, Secret secret) {
        enter(vaults.ways().replace(vault, keyring, secret));
    }

    /** Takes a way away, and what the vault remembers of it. */
    Removal remove(OpenVault vault, Keyring keyring, String slot) {
        Removal removal = vaults.ways().remove(vault, keyring, slot);
        if (removal instanceof Removal.Removed(Opening opening)) {
            enter(opening);
            present.open().ifPresent(open -> remembered(open, slot).ifPresent(kept -> open.delete(kept.id())));
        }
        return removal;
    }

    /** Whether this secret opens the vault; then it may be changed for a while. */
    boolean prove(OpenVault vault, Secret secret) {
        Optional<Keyring> keyring = vaults.ways().prove(vault, secret);
        keyring.ifPresent(proof::keep);
        return keyring.isPresent();
    }

    private void enter(Opening opening) {
        switch (opening) {
            case Opening.Opened(OpenVault vault) -> present.take(vault, List.of());
            case Opening.Damaged damaged -> present.take(damaged.readOnly(), damaged.faults());
            case Opening.Refused() -> throw new VaultStorageException("This vault could not be opened again.");
        }
    }
}
