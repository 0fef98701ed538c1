package org.thaw.people.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.page.Hosting;

class DestinationsTest {
    private static final Hosting OWN = new Hosting.OwnMachine();
    private static final Hosting MANY = new Hosting.ForMany(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.254",
                "127.0.0.1",
                "127.255.0.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.9",
                "192.0.2.5",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1"
            })
    void hostedForManyNothingOfTheHostsOwnIsReached(String address) {
        assertThatThrownBy(() -> find(MANY, Line.SEALED, address)).isInstanceOf(NotReachableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "128.0.0.1",
                "159.203.148.75",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "198.17.0.1",
                "223.255.255.254",
                "2606:4700::1111",
                "2a01:4f8::1",
                "2001:470::1"
            })
    void hostedForManyTheWorldIsReachedOverASealedLineAlone(String address) throws UnknownHostException {
        assertThat(find(MANY, Line.SEALED, address)).hasSize(1);
        assertThatThrownBy(() -> find(MANY, Line.PLAIN, address)).isInstanceOf(NotReachableException.class);
    }

    @Test
    void hostedForManyItsOwnPublicAddressesAreNotReached() throws Exception {
        Stream<InetAddress> own = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses);

        assertThat(own).isNotEmpty().allSatisfy(address -> assertThat(Surroundings.isPublic(address))
                .isFalse());
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnoughToGoToNone() {
        assertThatThrownBy(() -> find(MANY, Line.SEALED, "1.1.1.1", "127.0.0.1"))
                .isInstanceOf(NotReachableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "::1", "192.168.0.4", "10.0.0.7", "100.100.1.1", "169.254.3.3", "fd00::7", "fe80::1"
            })
    void onAnOwnMachinePlainTextStaysOnTheOwnNetwork(String address) throws UnknownHostException {
        assertThat(find(OWN, Line.PLAIN, address)).hasSize(1);
        assertThatThrownBy(() -> find(OWN, Line.PLAIN, address, "1.1.1.1")).isInstanceOf(NotReachableException.class);
    }

    @Test
    void onAnOwnMachineASealedLineMayLeadAnywhereButToEverybody() throws UnknownHostException {
        assertThat(find(OWN, Line.SEALED, "1.1.1.1", "192.168.0.4")).hasSize(2);
        assertThatThrownBy(() -> find(OWN, Line.SEALED, "224.0.0.1")).isInstanceOf(NotReachableException.class);
        assertThatThrownBy(() -> find(OWN, Line.SEALED, "0.0.0.0")).isInstanceOf(NotReachableException.class);
    }

    private static InetAddress[] find(Hosting hosting, Line line, String... addresses) throws UnknownHostException {
        return new Destinations(hosting, _ -> {
                    InetAddress[] found = new InetAddress[addresses.length];
                    for (int at = 0; at < found.length; at++) {
                        found[at] = InetAddress.getByName(addresses[at]);
                    }
                    return found;
                })
                .find("anywhere.example", line);
    }
}
