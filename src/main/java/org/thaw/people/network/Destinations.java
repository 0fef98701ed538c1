package org.thaw.people.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thaw.page.Hosting;

/**
 * Where Thaw goes when a person names a server. On their own machine that is their own business, but plain text stays
 * on their own network. Where Thaw is hosted for many, a name must not lead to the host or to what stands beside it
 * (server-side request forgery): so the addresses are judged, not the name, and whoever connects must use exactly the
 * addresses that were judged, since the next answer to the same name can be another (DNS rebinding).
 */
@Component
public final class Destinations {
    private final Hosting hosting;
    private final Names names;

    @Autowired
    Destinations(Hosting hosting) {
        this(hosting, Names.OF_THIS_MACHINE);
    }

    public Destinations(Hosting hosting, Names names) {
        this.hosting = hosting;
        this.names = names;
    }

    /**
     * The addresses of a host, to be connected to as they are.
     *
     * @throws NotReachableException where one of them may not be gone to over such a line; then none may
     * @throws UnknownHostException where there is no such name
     */
    public InetAddress[] find(String host, Line line) throws UnknownHostException {
        InetAddress[] found = names.find(host);
        if (found.length == 0 || !Stream.of(found).allMatch(address -> mayReach(address, line))) {
            throw new NotReachableException();
        }
        return found;
    }

    private boolean mayReach(InetAddress address, Line line) {
        if (address.isMulticastAddress() || address.isAnyLocalAddress()) {
            return false;
        }
        return switch (hosting) {
            case Hosting.OwnMachine _ -> line == Line.SEALED || Surroundings.isOwn(address);
            case Hosting.ForMany _ -> line == Line.SEALED && Surroundings.isPublic(address);
        };
    }
}
