package org.thaw.library;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be used. The message lists every fault, one a line. */
public final class ContentFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContentFaultException(List<ContentFault> faults) {
        super(faults.stream()
                .map(ContentFault::toString)
                .collect(Collectors.joining(
                        "\n", "Thaw cannot start, because its content has " + count(faults.size()) + ":\n", "")));
    }

    private static String count(int faults) {
        return faults == 1 ? "a fault" : faults + " faults";
    }
}
