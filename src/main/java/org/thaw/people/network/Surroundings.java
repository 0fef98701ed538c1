package org.thaw.people.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/**
 * Where an address lies: on this machine or its own network, or out in the world. Whatever is neither clearly the one
 * nor clearly the other is neither (IANA IPv4 and IPv6 Special-Purpose Address Registries, RFC 6890).
 */
final class Surroundings {
    private Surroundings() {}

    /** This machine, or a network of one’s own: RFC 1918, RFC 4193, RFC 6598, link-local. */
    static boolean isOwn(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || (address instanceof Inet4Address
                        ? address.isSiteLocalAddress() || isIn(bytes, 100, 64, 10)
                        : (bytes[0] & 0xFE) == 0xFC);
    }

    /** Out in the world, and not an address that this machine itself has there. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean isInTheWorld = address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
        return isInTheWorld && !isOwn(address) && !isOfThisMachine(address);
    }

    private static boolean isPublic4(byte[] bytes) {
        return !(isIn(bytes, 0, 0, 8)
                || isIn(bytes, 127, 0, 8)
                || isIn(bytes, 192, 0, 24)
                || isIn(bytes, 198, 18, 15)
                || isSpecial(bytes)
                || (bytes[0] & 0xFF) >= 224);
    }

    /** For examples, and the relays of 6to4. */
    private static boolean isSpecial(byte[] bytes) {
        int first = number(bytes, 0, 3);
        return first == 0xC00002 || first == 0xC05863 || first == 0xC63364 || first == 0xCB0071;
    }

    /** 2000::/3, without what carries another address inside (Teredo, 6to4) or is for examples. */
    private static boolean isPublic6(byte[] bytes) {
        int first = number(bytes, 0, 2);
        int second = number(bytes, 2, 2);
        boolean isInside2001 = first == 0x2001 && (second < 0x200 || second == 0xDB8);
        return (bytes[0] & 0xE0) == 0x20 && !(isInside2001 || first == 0x2002 || first == 0x3FFF);
    }

    private static boolean isIn(byte[] bytes, int first, int second, int bits) {
        int network = (first << 24) | (second << 16);
        return (number(bytes, 0, 4) ^ network) >>> (Integer.SIZE - bits) == 0;
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int at = from; at < from + length; at++) {
            number = (number << 8) | (bytes[at] & 0xFF);
        }
        return number;
    }

    private static boolean isOfThisMachine(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException cannotTell) {
            return true;
        }
    }
}
