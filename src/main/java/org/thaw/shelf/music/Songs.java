package org.thaw.shelf.music;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.shelf.suggestion.TooClose;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Mark;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The music on a shelf: what may be offered, what a typed name means, and the playlist of the last time. */
@Component
class Songs {
    /** EVIDENCE C, C11: three to five. */
    static final int MOST = 5;

    private static final int PREFILLED = 3;

    private final Titles titles;
    private final TooClose tooClose;
    private final Clock clock;

    Songs(Titles titles, TooClose tooClose, Clock clock) {
        this.titles = titles;
        this.tooClose = tooClose;
        this.clock = clock;
    }

    List<Kept<Title>> all(OpenVault vault) {
        return titles.all(vault).stream()
                .filter(kept -> kept.entry().kind() == Kind.MUSIC)
                .toList();
    }

    /** What may be offered for a way of listening. */
    List<Kept<Title>> offered(OpenVault vault, Way way) {
        Set<String> close = tooClose.warnings(vault);
        return all(vault).stream()
                .filter(kept -> kept.entry().isOfferedBeside(close))
                .filter(kept -> way.allows(kept.entry()))
                .toList();
    }

    /** As it stands in a field: the name, and who it is by where that is known. */
    static String said(Title title) {
        return title.by().map(by -> title.name() + " – " + by).orElse(title.name());
    }

    /** The title on the shelf that a typed name means. */
    Optional<Kept<Title>> named(OpenVault vault, String typed) {
        List<Kept<Title>> all = all(vault);
        return Stream.concat(
                        all.stream().filter(kept -> said(kept.entry()).equalsIgnoreCase(typed.strip())),
                        all.stream().filter(kept -> kept.entry().name().equalsIgnoreCase(typed.strip())))
                .findFirst();
    }

    /** The same, or a new title with this name. */
    EntryId put(OpenVault vault, String typed) {
        return named(vault, typed)
                .orElseGet(() -> titles.add(vault, Title.named(typed.strip(), Kind.MUSIC)))
                .id();
    }

    /** What the songs were the last time; without one, the latest of the shelf. */
    List<String> usual(OpenVault vault, Way way) {
        List<Kept<Title>> offered = offered(vault, way);
        List<EntryId> before = playlist(vault).map(kept -> kept.entry().songs()).orElse(List.of());
        List<String> again = before.stream()
                .flatMap(id -> offered.stream().filter(kept -> kept.id().equals(id)))
                .map(kept -> said(kept.entry()))
                .limit(way.most())
                .toList();
        return again.isEmpty() ? latest(offered, way) : again;
    }

    private static List<String> latest(List<Kept<Title>> offered, Way way) {
        return offered.stream()
                .filter(kept -> !kept.entry().is(Mark.LIFTS))
                .filter(kept -> way == Way.SEVERAL || kept.entry().is(Mark.TIED))
                .limit(Math.min(PREFILLED, way.most()))
                .map(kept -> said(kept.entry()))
                .toList();
    }

    /** The one that lifts out: that of the last time, or one that is marked so. */
    Optional<String> usualLast(OpenVault vault) {
        List<Kept<Title>> offered = offered(vault, Way.SEVERAL);
        Optional<Kept<Title>> again = playlist(vault)
                .flatMap(kept -> kept.entry().last())
                .flatMap(id ->
                        offered.stream().filter(kept -> kept.id().equals(id)).findFirst());
        return again.or(() -> offered.stream()
                        .filter(kept -> kept.entry().is(Mark.LIFTS))
                        .findFirst())
                .map(kept -> said(kept.entry()));
    }

    /** Keeps the songs for the next time. */
    void keep(OpenVault vault, List<EntryId> songs, Optional<EntryId> last) {
        Playlist playlist = new Playlist(songs, last);
        Kept<Playlist> entry = playlist(vault)
                .map(before -> new Kept<>(before.id(), clock.instant(), playlist))
                .orElseGet(() -> Kept.fresh(clock.instant(), playlist));
        vault.save(Playlist.TYPE, entry);
    }

    private static Optional<Kept<Playlist>> playlist(OpenVault vault) {
        return vault.all(Playlist.TYPE).stream().reduce((first, second) -> second);
    }

    /** What has to be looked at in the names that were typed. */
    Optional<Fault> fault(OpenVault vault, Way way, List<String> typed) {
        Set<String> close = tooClose.warnings(vault);
        for (int at = 0; at < typed.size(); at++) {
            String name = typed.get(at);
            if (name.length() > Title.LONGEST_NAME) {
                return Optional.of(
                        new Fault("song" + at, "A title can have up to 200 letters, so please shorten this one."));
            }
            Optional<Title> title = named(vault, name).map(Kept::entry);
            if (title.filter(one -> !one.isOfferedBeside(close)).isPresent()) {
                return Optional.of(new Fault("song" + at, "This one is too close for now, so please choose another."));
            }
            if (title.filter(one -> !way.allows(one)).isPresent()) {
                return Optional.of(new Fault(
                        "song" + at,
                        "This one belongs to one person for you, and is kept for a sitting with such a song."));
            }
        }
        return Optional.empty();
    }

    /** One thing to look at, and the field it is about. */
    record Fault(String field, String sentence) {}
}
