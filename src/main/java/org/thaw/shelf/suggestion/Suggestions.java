package org.thaw.shelf.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholding;
import org.thaw.library.Library;
import org.thaw.library.Source;
import org.thaw.library.Stimuli;
import org.thaw.library.Stimulus;
import org.thaw.shelf.suggestion.Closeness.Loss;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Title;

/**
 * Which of the titles that research and people name may be suggested to whom (EVIDENCE F1): tenderness is the gentle
 * entry; nothing that is near to a loss; a title of which nobody knows what happens in it may be near to anything.
 */
@Component
class Suggestions {
    private static final String SADNESS = "sadness";
    /** Somebody who reads a list of titles may be thinking of dying. Our own judgement; there is no study of it. */
    private static final String SUICIDE = "suicide";

    private static final String NO_SCENE = "not_recorded";

    private final Library library;

    Suggestions(Library library) {
        this.library = library;
    }

    /** Titles that touch one thing. */
    record Group(String touches, String heading, List<Suggestion> titles) {
        Group {
            titles = List.copyOf(titles);
        }

        /** The gentle way in, shown first (EVIDENCE F1). */
        boolean isGentle() {
            return !touches.equals(SADNESS);
        }
    }

    Stimuli stimuli() {
        return library.stimuli();
    }

    Optional<Stimulus> find(String id) {
        return stimuli().titles().stream()
                .filter(title -> title.id().equals(id))
                .findFirst();
    }

    /** What may be suggested, by what it touches, without what stands on the shelf already. */
    List<Group> of(Closeness closeness, Withholding withholding, Collection<Title> own) {
        return stimuli().words().touches().entrySet().stream()
                .map(touches -> new Group(
                        touches.getKey(),
                        touches.getValue(),
                        stimuli().titles().stream()
                                .filter(title -> title.touches().equals(touches.getKey()))
                                .filter(title -> isOffered(title, closeness, withholding))
                                .filter(title -> own.stream().noneMatch(one -> isSame(one, title)))
                                .map(this::suggestion)
                                .toList()))
                .filter(group -> !group.titles().isEmpty())
                .toList();
    }

    static boolean isOffered(Stimulus title, Closeness closeness, Withholding withholding) {
        String practice = title.kind().equals(Kind.MUSIC.word()) ? "C11" : "C10";
        if (withholding.covers(practice)
                || closeness.isNear(title.warnings())
                || title.warnings().contains(SUICIDE)) {
            return false;
        }
        boolean unknown = title.warnings().contains(Stimulus.NOT_CHECKED);
        // After a loss sad films wait (EVIDENCE C, “screen before”; C10), and so does what may hold a death.
        boolean waits = closeness.loss() == Loss.RECENT
                && (title.touches().equals(SADNESS) || !title.warnings().isEmpty());
        return !waits && !(unknown && closeness.isAny());
    }

    private static boolean isSame(Title own, Stimulus title) {
        return own.name().equalsIgnoreCase(title.title()) && own.kind().word().equals(title.kind());
    }

    private Suggestion suggestion(Stimulus title) {
        Stimuli.Words words = stimuli().words();
        return new Suggestion(
                title.id(),
                title.originalTitle()
                        .map(original -> title.title() + " (" + original + ")")
                        .orElse(title.title()),
                words.kinds().getOrDefault(title.kind(), title.kind()),
                title.by(),
                title.warnings().stream()
                        .map(warning -> words.warnings().getOrDefault(warning, warning))
                        .toList(),
                Optional.of(title.scene())
                        .filter(scene -> !scene.equals(NO_SCENE))
                        .map(scene -> words.scenes().getOrDefault(scene, scene)),
                grounds(title),
                title.sources().stream()
                        .map(library.sources()::get)
                        .filter(stimuli().sources()::contains)
                        .map(this::number)
                        .toList());
    }

    private int number(Source source) {
        return stimuli().number(source);
    }

    private String grounds(Stimulus title) {
        String named = title.rated()
                ? "Named in " + (title.sources().size() == 1 ? "one paper" : "two papers") + " that used such titles."
                : "Often named by people. We know of no study that used it.";
        return named + " "
                + stimuli().words().basis().getOrDefault(title.basis().name().toLowerCase(java.util.Locale.ROOT), "");
    }

    /** The title as it goes to the shelf, with what it is known to hold. */
    Optional<Title> title(String id) {
        return find(id).map(title -> new Title(
                title.title(),
                Kind.read(title.kind()).orElse(Kind.FILM),
                title.by(),
                Set.of(),
                Set.of(title.touches()),
                Set.copyOf(title.warnings()),
                Optional.empty(),
                List.of()));
    }
}
