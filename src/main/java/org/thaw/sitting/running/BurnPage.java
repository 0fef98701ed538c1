package org.thaw.sitting.running;

import org.thaw.sitting.written.Written;

/** Asked once more before a page is burned; carries it, since it is kept nowhere else. */
record BurnPage(String text, Written written) {
    @Override
    public String toString() {
        return "BurnPage[hidden]";
    }
}
