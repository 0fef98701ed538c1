package org.thaw.diary;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thaw.diary.note.CheckIn.Circumstance;
import org.thaw.diary.note.Note;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.vault.Kept;
import org.thaw.vault.PresentVault;

/** Draws the forms of notes: as they were begun, or as they were kept. */
@Component
class NotePages {
    private final PresentVault vaults;
    private final Drafts drafts;
    private final Clock clock;

    NotePages(PresentVault vaults, Drafts drafts, Clock clock) {
        this.vaults = vaults;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A new note; of this day where one is named. */
    NotePage fresh(Kind kind, Optional<LocalDate> day) {
        Filled usual =
                day.map(on -> Filled.of(Map.of("on", List.of(on.toString())))).orElse(Filled.EMPTY);
        return begun(kind, kind.path(), usual);
    }

    NotePage kept(Kind kind, Kept<? extends Note> kept) {
        String path = kind.path() + "/" + kept.id();
        return begun(kind, path, NoteForm.of(kept.entry(), When.of(kept.at(), clock.getZone())));
    }

    /** As it was sent, with what to look at; it is kept as a draft meanwhile. */
    NotePage faulty(HttpServletRequest request, Kind kind, String path, FaultyFormException.Fault fault) {
        vaults.open().ifPresent(vault -> drafts.keep(vault, request));
        return page(kind, path, Filled.of(request), draft(path), Optional.of(fault));
    }

    private NotePage begun(Kind kind, String path, Filled usual) {
        Optional<Draft> draft = draft(path);
        Filled filled = draft.filter(Draft::begun).map(Filled::of).orElse(usual);
        return page(kind, path, filled, draft, Optional.empty());
    }

    private NotePage page(
            Kind kind, String path, Filled filled, Optional<Draft> draft, Optional<FaultyFormException.Fault> fault) {
        return new NotePage(kind, path, !path.equals(kind.path()), filled, asked(), draft, fault);
    }

    private Set<Circumstance> asked() {
        return vaults.open().map(Choices::in).orElse(Choices.NONE).asked();
    }

    private Optional<Draft> draft(String form) {
        return vaults.open().map(vault -> drafts.of(vault, form));
    }
}
