package org.thaw.transfer.foreign.told;

/**
 * Words of a file that could not be understood.
 *
 * @param words as they stand there
 * @param why goes on after “could not be read: ”, and quotes nothing
 */
public record Unread(Place place, String words, String why) {
    @Override
    public String toString() {
        return "Unread[hidden]";
    }
}
