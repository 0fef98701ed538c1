package org.thaw.practices.player;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.VaultOfForm;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Where the forms of players lie: what stands in them, and which vault takes it. */
@Component
public class Desk {
    private final PresentVault vaults;
    private final VaultOfForm vault;
    private final Drafts drafts;

    Desk(PresentVault vaults, VaultOfForm vault, Drafts drafts) {
        this.vaults = vaults;
        this.vault = vault;
        this.drafts = drafts;
    }

    /**
     * The form as it was left.
     *
     * @param name tells it from other forms of the same practice, in letters
     * @return nothing where no vault is open: a draft would have nowhere to go, and its script would ask to unlock
     */
    public Optional<Draft> draft(Stage stage, String practice, String name) {
        return draft(form(stage.turn(), practice, name));
    }

    /** The form of a page of its own, by its address. */
    public Optional<Draft> draft(String form) {
        return vaults.open().map(vault -> drafts.of(vault, form));
    }

    /** What was begun in a sitting and left in the middle, where anything was. */
    public Optional<Draft> left(String practice, String name) {
        return draft(form(1, practice, name)).filter(Draft::begun);
    }

    /** What was kept before, oldest first; nothing where no vault is open. */
    public <E> List<Kept<E>> kept(EntryType<E> type) {
        return vaults.open().map(vault -> vault.all(type)).orElseGet(List::of);
    }

    /**
     * The vault for what a form brought along.
     *
     * @see VaultOfForm#of
     */
    public OpenVault vault(HttpServletRequest request) {
        return vault.of(request);
    }

    /** The draft that a form brought along, as it is kept now. */
    public Optional<Draft> brought(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("form"))
                .flatMap(form -> vaults.open().map(vault -> drafts.of(vault, form)));
    }

    /** Keeps what stands in a form that is not done yet. */
    public void keep(OpenVault vault, HttpServletRequest request) {
        drafts.keep(vault, request);
    }

    /** Lets go of the draft of a form that was kept, or was let go of. */
    public void drop(OpenVault vault, HttpServletRequest request, String practice, String name) {
        Stream.of(0, 1).forEach(turn -> drop(vault, request, form(turn, practice, name)));
    }

    /** The same for the form of a page of its own. */
    public void drop(OpenVault vault, HttpServletRequest request, String form) {
        drafts.drop(vault, Optional.ofNullable(request.getParameter("draft")).orElse(""));
        drafts.dropAll(vault, form);
    }

    private static String form(int turn, String practice, String name) {
        return (turn == 0 ? "/practices/" + practice + "/play" : "/sitting/now") + "#" + practice + "-" + name;
    }
}
