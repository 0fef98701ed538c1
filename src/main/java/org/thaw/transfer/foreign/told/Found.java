package org.thaw.transfer.foreign.told;

import java.util.UUID;
import org.thaw.transfer.open.OpenEntry;
import org.thaw.transfer.open.OpenText;
import org.thaw.transfer.open.OpenTime;

/**
 * One entry that a file tells.
 *
 * @param id the same for the same entry in every file of that program
 * @param at with the offset it was written in, where the file says one
 */
public record Found(UUID id, OpenTime at, Told told) {
    /** As the open export would tell it. */
    public OpenEntry entry() {
        return new OpenEntry(
                id.toString(),
                told.type().name(),
                told.type().version(),
                at,
                OpenText.parse(OpenText.write(told.kept())));
    }

    @Override
    public String toString() {
        return "Found[hidden]";
    }
}
