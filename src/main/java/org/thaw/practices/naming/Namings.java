package org.thaw.practices.naming;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.library.BodyPlace;
import org.thaw.practices.kept.Keepsake;
import org.thaw.practices.kept.Keepsakes;
import org.thaw.practices.naming.Way.Leaf;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The namings in a vault. */
@Component
class Namings implements Keepsakes {
    /** One that was left this long ago is looked back at, and a new one is begun. */
    private static final Duration STALE = Duration.ofHours(2);

    private final Clock clock;

    Namings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String practice() {
        return NamingPlayer.PRACTICE;
    }

    @Override
    public String heading() {
        return "Words you found";
    }

    /** The one a person is in the middle of. */
    Optional<Kept<Naming>> open(List<Kept<Naming>> all) {
        return all.stream()
                .filter(kept -> kept.entry().isOpen())
                .filter(kept -> kept.at().isAfter(clock.instant().minus(STALE)))
                .reduce((first, second) -> second);
    }

    /** Begins one; the one before, where there is one, ends as it is. */
    void begin(OpenVault vault, Way way) {
        end(vault);
        vault.save(Naming.TYPE, clock.instant(), Naming.begin(way));
    }

    /**
     * Takes what a page said.
     *
     * @return whether it is done with that
     */
    boolean take(OpenVault vault, Leaf leaf, Said said, UnaryOperator<Naming> move) {
        Optional<Kept<Naming>> open = open(vault.all(Naming.TYPE))
                .filter(kept -> kept.entry().way().leaves().contains(leaf));
        if (open.isEmpty()) {
            keepAlone(vault, leaf, said);
            return false;
        }
        Naming taken = vault.update(Naming.TYPE, open.get().id(), naming -> move.apply(naming.with(leaf, said)))
                .entry();
        forgetEmpty(vault, open.get(), taken);
        return !taken.isOpen();
    }

    /** Ends the one that is open as it is. */
    void end(OpenVault vault) {
        open(vault.all(Naming.TYPE)).ifPresent(kept -> {
            Naming ended = vault.update(Naming.TYPE, kept.id(), Naming::done).entry();
            forgetEmpty(vault, kept, ended);
        });
    }

    /** The one it belonged to has ended in another tab meanwhile: nothing that was said is lost. */
    private void keepAlone(OpenVault vault, Leaf leaf, Said said) {
        Naming alone = Naming.begin(Way.LIST).with(leaf, said).done();
        if (!alone.isEmpty()) {
            vault.save(Naming.TYPE, clock.instant(), alone);
        }
    }

    private static void forgetEmpty(OpenVault vault, Kept<Naming> kept, Naming now) {
        if (!now.isOpen() && now.isEmpty()) {
            vault.delete(kept.id());
        }
    }

    @Override
    public List<Keepsake> in(OpenVault vault) {
        return vault.all(Naming.TYPE).stream()
                .filter(kept -> !kept.entry().isEmpty())
                .map(kept -> new Keepsake(kept.id(), kept.at(), parts(kept.entry())))
                .toList();
    }

    private static List<Keepsake.Part> parts(Naming naming) {
        return Stream.of(
                        part("A part of you felt", String.join(", ", naming.words())),
                        part("In the body", places(naming)),
                        part("How it felt", naming.point().map(Point::words).orElse("")),
                        part(
                                "How big",
                                naming.size().map(size -> size + " of 10").orElse("")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String places(Naming naming) {
        return naming.places().stream().map(BodyPlace::words).collect(Collectors.joining(", "));
    }

    private static Optional<Keepsake.Part> part(String question, String words) {
        return Optional.of(words).filter(text -> !text.isEmpty()).map(text -> new Keepsake.Part(question, text));
    }
}
