package org.thaw.care;

import org.thaw.care.paper.Code;

/** A code, shown once. */
record CodePage(Code code) {
    @Override
    public String toString() {
        return "CodePage[hidden]";
    }
}
