package org.thaw.people.network;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a name. */
@FunctionalInterface
public interface Names {
    /** As this machine does. */
    Names OF_THIS_MACHINE = InetAddress::getAllByName;

    InetAddress[] find(String host) throws UnknownHostException;
}
