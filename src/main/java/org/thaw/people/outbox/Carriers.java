package org.thaw.people.outbox;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thaw.people.trusted.Person;
import org.thaw.vault.OpenVault;

/** All ways by which Thaw itself can hand something over. */
@Component
public class Carriers {
    private final List<Carrier> carriers;

    Carriers(ObjectProvider<Carrier> carriers) {
        this.carriers = carriers.stream().toList();
    }

    /** The ways that are set up and reach somebody, each with where it reaches them. */
    public List<Reached> to(OpenVault vault, Person person) {
        return carriers.stream()
                .flatMap(carrier ->
                        carrier.address(vault, person).stream().map(address -> new Reached(carrier.way(), address)))
                .sorted((one, other) -> one.way().compareTo(other.way()))
                .toList();
    }

    Optional<Carrier> of(Way way) {
        return carriers.stream().filter(carrier -> carrier.way() == way).findFirst();
    }

    /** A way, and where it leads. */
    public record Reached(Way way, String address) {
        @Override
        public String toString() {
            return "Reached[hidden]";
        }
    }
}
