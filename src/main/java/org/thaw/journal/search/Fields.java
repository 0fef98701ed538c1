package org.thaw.journal.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What the index holds of a writing. Its text is not among it: only which words are in it. */
final class Fields {
    static final String ID = "id";
    static final String WORDS = "words";
    static final String FEELING = "feeling";
    static final String SEALED = "sealed";
    static final String TIME = "time";
    static final String YES = "yes";

    private Fields() {}

    static Document of(Writing writing) {
        Document document = new Document();
        document.add(new StringField(ID, writing.id().toString(), Store.YES));
        document.add(new TextField(WORDS, writing.words() + "\n" + String.join(" ", writing.feelings()), Store.NO));
        writing.feelings().forEach(feeling -> document.add(new StringField(FEELING, feeling, Store.NO)));
        if (writing.isSealed()) {
            document.add(new StringField(SEALED, YES, Store.NO));
        }
        long time = writing.at().toEpochMilli();
        document.add(new LongPoint(TIME, time));
        document.add(new NumericDocValuesField(TIME, time));
        return document;
    }
}
