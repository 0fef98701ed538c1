package org.thaw.vault.throttle;

import java.util.List;
import java.util.stream.Stream;

/** One try that was counted as failed before it was made. */
public final class Attempt {
    private final Throttle throttle;
    private final List<Subject> vault;
    private final Subject address;

    Attempt(Throttle throttle, List<Subject> vault, Subject address) {
        this.throttle = throttle;
        this.vault = vault;
        this.address = address;
    }

    List<Subject> subjects() {
        return Stream.concat(vault.stream(), Stream.of(address)).toList();
    }

    /**
     * It succeeded: the vault's failures are forgotten. The address's stay but for this one, or whoever has a vault
     * of their own could open it after each guess at another.
     */
    public void succeeded() {
        throttle.settle(tries -> {
            vault.forEach(tries::forget);
            tries.takeBack(address);
        });
    }

    /** It was not made: nothing was learnt by it. */
    public void notMade() {
        throttle.settle(tries -> subjects().forEach(tries::takeBack));
    }
}
