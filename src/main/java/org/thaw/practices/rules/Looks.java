package org.thaw.practices.rules;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.thaw.practices.kept.Keepsake;
import org.thaw.practices.kept.Keepsakes;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The looks in a vault. */
@Component
class Looks implements Keepsakes {
    /** A look that was left this long ago is looked back at, and a new one is begun. */
    private static final Duration STALE = Duration.ofHours(12);

    private final Clock clock;

    Looks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String practice() {
        return RulesPlayer.PRACTICE;
    }

    @Override
    public String heading() {
        return "Your rules and questions";
    }

    /** The one a person is in the middle of. */
    Optional<Kept<Look>> open(List<Kept<Look>> all) {
        return all.stream()
                .filter(kept -> kept.entry().isOpen())
                .filter(kept -> kept.at().isAfter(clock.instant().minus(STALE)))
                .reduce((first, second) -> second);
    }

    /** Begins one; the one before, where there is one, ends as it is. */
    void begin(OpenVault vault, Way way) {
        change(vault, Look::done);
        vault.save(Look.TYPE, clock.instant(), Look.begin(way));
    }

    /**
     * Takes an answer. Where its look has ended meanwhile in another tab it is kept as a look of its own, so that
     * nothing written is lost.
     */
    void take(OpenVault vault, Asked asked, String words, Look.Step step) {
        Optional<Kept<Look>> look =
                open(vault.all(Look.TYPE)).filter(kept -> kept.entry().way() == asked.way());
        if (look.isPresent()) {
            vault.update(Look.TYPE, look.get().id(), entry -> entry.answered(asked, words, step));
        } else if (!words.isBlank()) {
            Look alone = Look.begin(asked.way()).answered(asked, words, step).done();
            vault.save(Look.TYPE, clock.instant(), alone);
        }
    }

    /** Changes the one a person is in, where they are in one; a look that ends without a word is not kept. */
    void change(OpenVault vault, UnaryOperator<Look> change) {
        open(vault.all(Look.TYPE)).ifPresent(kept -> {
            Look changed = vault.update(Look.TYPE, kept.id(), change).entry();
            if (!changed.isOpen() && changed.isEmpty()) {
                vault.delete(kept.id());
            }
        });
    }

    @Override
    public List<Keepsake> in(OpenVault vault) {
        return vault.all(Look.TYPE).stream()
                .filter(kept -> !kept.entry().isEmpty())
                .map(kept -> new Keepsake(kept.id(), kept.at(), parts(kept.entry())))
                .toList();
    }

    private static List<Keepsake.Part> parts(Look look) {
        return IntStream.range(0, look.answers().size())
                .filter(at -> !look.answers().get(at).isEmpty())
                .mapToObj(at -> new Keepsake.Part(
                        look.way().questions().get(at).words(), look.answers().get(at)))
                .toList();
    }
}
