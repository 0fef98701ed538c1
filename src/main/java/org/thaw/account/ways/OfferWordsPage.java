package org.thaw.account.ways;

import org.thaw.account.ways.WaysPage.Words;

/** What recovery words are, and whether new ones would replace some. */
record OfferWordsPage(Words words) {}
