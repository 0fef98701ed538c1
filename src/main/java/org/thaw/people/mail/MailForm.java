package org.thaw.people.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.draft.Filled;
import org.thaw.page.Hosting;

/** Between the mail settings and the fields of their form, both ways. The password goes one way only. */
record MailForm(Filled filled) {
    private static final int MOST_PORT = 65_535;
    private static final int LONGEST = 300;

    static MailForm of(MailAccount account) {
        return new MailForm(field -> switch (field) {
            case "server" -> List.of(account.server());
            case "port" -> List.of(Integer.toString(account.port()));
            case "security" -> List.of(account.security().word());
            case "name" -> List.of(account.name());
            case "from" -> List.of(account.from());
            default -> List.of();
        });
    }

    static MailForm empty() {
        return new MailForm(field -> switch (field) {
            case "port" -> List.of("465");
            case "security" -> List.of(Security.TLS.word());
            default -> List.of();
        });
    }

    String text(String field) {
        return filled.text(field);
    }

    boolean isChosen(Security security) {
        return filled.has("security", security.word());
    }

    /** What was typed as a new password, with its spaces; nothing where the field was left empty. */
    Optional<String> password() {
        return Optional.of(filled.text("passphrase")).filter(typed -> !typed.isEmpty());
    }

    /** What was typed, or all that is wrong with it. */
    sealed interface Read {
        record Whole(MailAccount account) implements Read {}

        record Faulty(List<Fault> faults) implements Read {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** One field, and what to do about it. */
    record Fault(String field, String sentence) {}

    Read read(Hosting hosting) {
        List<Fault> faults = new ArrayList<>();
        String server = text("server").strip();
        if (server.length() > LONGEST || Domain.ascii(server).isEmpty()) {
            faults.add(new Fault("server", "Write the server’s name, such as smtp.example.org."));
        }
        Optional<Integer> port = port();
        if (port.isEmpty()) {
            faults.add(new Fault("port", "Write the port as a number, mostly 465 or 587."));
        } else if (hosting instanceof Hosting.ForMany && !MailCarrier.PORTS.contains(port.get())) {
            faults.add(new Fault("port", "Here Thaw only reaches the ports 25, 465, 587 and 2525."));
        }
        Optional<Security> security =
                Stream.of(Security.values()).filter(this::isChosen).findFirst();
        if (security.isEmpty()) {
            faults.add(new Fault("security", "Choose how it is kept from others."));
        } else if (hosting instanceof Hosting.ForMany && security.get() == Security.NONE) {
            faults.add(new Fault("security", "Here Thaw talks to no server without encryption."));
        }
        String from = text("from").strip();
        if (MailAddress.read(from).isEmpty()) {
            faults.add(new Fault("from", "That is no mail address. Write your own, such as name@example.org."));
        }
        String name = text("name").strip();
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Fault("name", "Write the name that you log in with, on one line."));
        }
        if (password()
                .filter(typed -> typed.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            faults.add(new Fault("passphrase", "The password has a sign in it that can’t be typed. Type it by hand."));
        }
        return faults.isEmpty()
                ? new Read.Whole(new MailAccount(server, port.orElseThrow(), security.orElseThrow(), name, from))
                : new Read.Faulty(faults);
    }

    private Optional<Integer> port() {
        return Optional.of(text("port").strip())
                .filter(typed -> typed.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .filter(port -> port <= MOST_PORT);
    }

    @Override
    public String toString() {
        return "MailForm[hidden]";
    }
}
