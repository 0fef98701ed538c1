package org.thaw.practices.breath;

import org.thaw.practices.player.WayBack;

/** After a rhythm was kept whose name calls for help: the name is kept, and help stands beside it. */
record RhythmKeptPage(WayBack back) {}
