package org.thaw.command;

import java.net.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.thaw.command.keeping.Complaint;
import org.thaw.library.ContentFaultException;
import org.thaw.vault.VaultStorageException;

/** One plain sentence for whatever stopped a command. */
final class PlainFault {
    private PlainFault() {}

    static String sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PortInUseException port -> {
                    return "Port " + port.getPort()
                            + " is in use by another program. Start Thaw with --port and another number.";
                }
                case BindException _ -> {
                    return "Thaw could not listen at that port. Start it with --port and another number.";
                }
                case ContentFaultException content -> {
                    return String.valueOf(content.getMessage());
                }
                case Complaint complaint -> {
                    return String.valueOf(complaint.getMessage());
                }
                case VaultStorageException storage -> {
                    return String.valueOf(storage.getMessage());
                }
                default -> {}
            }
        }
        return "Thaw stopped because of a fault of its own (" + fault.getClass().getSimpleName() + ").";
    }
}
