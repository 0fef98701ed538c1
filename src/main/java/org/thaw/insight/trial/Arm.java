package org.thaw.insight.trial;

/** One of the two ways that an experiment compares. */
public enum Arm {
    FIRST,
    SECOND;

    public Arm other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
