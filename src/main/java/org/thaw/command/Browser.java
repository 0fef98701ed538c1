package org.thaw.command;

import java.io.IOException;
import java.util.List;

/** Opens the person’s browser, where there is a screen to open it on. */
final class Browser {
    private Browser() {}

    static void open(String address) {
        boolean screen = System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || !System.getProperty("os.name", "").startsWith("Linux");
        if (!screen) {
            return;
        }
        try {
            new ProcessBuilder(opener(address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.out.println("Open that address in your browser.");
        }
    }

    private static List<String> opener(String address) {
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Mac")) {
            return List.of("open", address);
        }
        return system.startsWith("Windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    }
}
