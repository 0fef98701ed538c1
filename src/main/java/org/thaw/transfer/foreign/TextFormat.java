package org.thaw.transfer.foreign;

import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.open.FaultyExportException;

/** How one program writes its export as text. */
sealed interface TextFormat permits DaylioCsv, JrnlText, MiniDiaryMarkdown, MiniDiaryText {
    Program program();

    /** Whether this text is written so. */
    boolean recognises(Lines lines);

    /** Takes all of it; what cannot be understood is gathered as such. */
    void read(Lines lines, Gathering into) throws FaultyExportException;
}
