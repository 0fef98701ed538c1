package org.thaw.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Chromium’s own stand-ins for devices that hold passkeys, with the PRF extension. */
final class VirtualPasskeys {
    private final CDPSession session;

    private VirtualPasskeys(CDPSession session) {
        this.session = session;
    }

    static VirtualPasskeys in(BrowserContext visitor, Page page) {
        CDPSession session = visitor.newCDPSession(page);
        session.send("WebAuthn.enable");
        return new VirtualPasskeys(session);
    }

    /** One more device, whose owner has just made sure of themselves. */
    String device(String transport) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", transport);
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("hasPrf", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject message = new JsonObject();
        message.add("options", options);
        return session.send("WebAuthn.addVirtualAuthenticator", message)
                .get("authenticatorId")
                .getAsString();
    }

    void takeAway(String device) {
        session.send("WebAuthn.removeVirtualAuthenticator", about(device));
    }

    /** From now on its owner turns away, as by pressing Cancel. */
    void refuse(String device) {
        JsonObject message = about(device);
        message.addProperty("isUserVerified", false);
        session.send("WebAuthn.setUserVerified", message);
    }

    private static JsonObject about(String device) {
        JsonObject message = new JsonObject();
        message.addProperty("authenticatorId", device);
        return message;
    }
}
