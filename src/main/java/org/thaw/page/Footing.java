package org.thaw.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Adds links to the foot of pages, for a feature that the shell must not know. */
public interface Footing {
    List<Frame.FootLink> links(HttpServletRequest request);
}
