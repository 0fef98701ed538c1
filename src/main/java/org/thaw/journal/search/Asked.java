package org.thaw.journal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is looked for, as the index is asked for it. */
final class Asked {
    private static final int MOST_WORDS = 20;

    private final Analyzer analyzer;
    private final ZoneId zone;

    Asked(Analyzer analyzer, ZoneId zone) {
        this.analyzer = analyzer;
        this.zone = zone;
    }

    Query query(Wanted wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        if (!wanted.words().isEmpty()) {
            words(wanted.words(), all);
        }
        if (!wanted.feeling().isEmpty()) {
            all.add(new TermQuery(new Term(Fields.FEELING, wanted.feeling())), Occur.FILTER);
        }
        if (wanted.sealed() == Wanted.Sealed.LEFT_OUT) {
            all.add(new TermQuery(new Term(Fields.SEALED, Fields.YES)), Occur.MUST_NOT);
        }
        all.add(
                LongPoint.newRangeQuery(
                        Fields.TIME,
                        wanted.from().map(this::begin).orElse(Long.MIN_VALUE),
                        wanted.to().map(day -> begin(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE)),
                Occur.FILTER);
        return all.build();
    }

    private long begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private void words(String typed, BooleanQuery.Builder all) {
        List<Query> words =
                forms(typed).stream().limit(MOST_WORDS).map(Asked::any).toList();
        if (words.isEmpty()) {
            all.add(new MatchNoDocsQuery("no word in it"), Occur.FILTER);
        }
        words.forEach(word -> all.add(word, Occur.FILTER));
    }

    /** The word as it was typed may be the beginning of another; its stem is whole. */
    private static Query any(List<String> forms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new PrefixQuery(new Term(Fields.WORDS, forms.getFirst())), Occur.SHOULD);
        forms.stream().skip(1).forEach(stem -> any.add(new TermQuery(new Term(Fields.WORDS, stem)), Occur.SHOULD));
        return any.build();
    }

    /** Each word as it was typed, then its stem where that is another. */
    List<List<String>> forms(String typed) {
        List<List<String>> forms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.WORDS, typed)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    forms.add(new ArrayList<>());
                }
                forms.getLast().add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory can be read", impossible);
        }
        return forms;
    }
}
