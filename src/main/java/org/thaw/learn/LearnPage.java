package org.thaw.learn;

import java.util.List;
import org.thaw.library.Article;
import org.thaw.library.Norms;

/** Everything there is to read. */
record LearnPage(List<Article> questions, List<Article> articles, Norms norms) {}
