package org.thaw.crisis;

/**
 * A number for an emergency.
 *
 * @param name what it brings
 * @param hint what to know before calling; may be empty
 */
record EmergencyCall(String name, String number, String hint) {
    Way way() {
        return Way.phone(number, number);
    }
}
