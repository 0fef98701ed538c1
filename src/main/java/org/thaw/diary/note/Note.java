package org.thaw.diary.note;

/** One note of a diary. When it was is the time of its entry. */
public sealed interface Note permits CheckIn, Tears, MedicineChange, Happening {}
