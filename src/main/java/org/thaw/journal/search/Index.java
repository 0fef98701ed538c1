package org.thaw.journal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;

/**
 * Which words are in which writing, in memory alone. It lies beside the entries of an open vault and is forgotten with
 * them. Before each search it takes over what changed, whoever changed it.
 */
final class Index {
    private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.TIME, SortField.Type.LONG, true));

    private final Map<EntryId, Writing> known = new HashMap<>();
    private final Analyzer analyzer = new EveryForm();
    private final IndexWriter writer;
    private DirectoryReader reader;
    private List<String> feelings = List.of();
    private long seen = -1;

    private Index() {
        try {
            // Merging in the thread that writes: no thread of the index outlives the vault.
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(analyzer).setMergeScheduler(new SerialMergeScheduler()));
            reader = DirectoryReader.open(writer);
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
    }

    /** The one of this vault, which may have to catch up. */
    static Index in(OpenVault vault) {
        return vault.beside(Index.class, Index::new);
    }

    /** Takes over what changed since the last time. The first time takes long in a long journal. */
    synchronized void catchUp(OpenVault vault) {
        long changes = vault.changes();
        if (changes == seen) {
            return;
        }
        List<Writing> now = Writings.in(vault);
        try {
            forgetAllBut(now);
            for (Writing writing : now) {
                take(writing);
            }
            Optional.ofNullable(DirectoryReader.openIfChanged(reader, writer)).ifPresent(this::replace);
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
        feelings = now.stream()
                .filter(Writing.Page.class::isInstance)
                .flatMap(page -> page.feelings().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        seen = changes;
    }

    /** Every word for a feeling that was chosen for a page, by the alphabet. */
    synchronized List<String> feelings() {
        return feelings;
    }

    private void forgetAllBut(List<Writing> now) throws IOException {
        Set<EntryId> there = HashSet.newHashSet(now.size());
        now.forEach(writing -> there.add(writing.id()));
        for (EntryId id : List.copyOf(known.keySet())) {
            if (!there.contains(id)) {
                known.remove(id);
                writer.deleteDocuments(term(id));
            }
        }
    }

    private void take(Writing writing) throws IOException {
        Writing before = known.put(writing.id(), writing);
        if (before == null) {
            writer.addDocument(Fields.of(writing));
        } else if (!isUnchanged(before, writing)) {
            writer.updateDocument(term(writing.id()), Fields.of(writing));
        }
    }

    // A vault gives the same object until an entry is saved anew: comparing twenty thousand texts would take longer.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isUnchanged(Writing before, Writing writing) {
        return before.entry() == writing.entry() && before.at().equals(writing.at());
    }

    private void replace(DirectoryReader newer) {
        try {
            reader.close();
            reader = newer;
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
    }

    /** The newest of what is wanted, the newest first, and how many there are in all. */
    synchronized Found find(Wanted wanted, ZoneId zone, int most) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query query = new Asked(analyzer, zone).query(wanted);
            StoredFields stored = searcher.storedFields();
            List<Writing> newest = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most, NEWEST_FIRST).scoreDocs) {
                EntryId id = EntryId.of(stored.document(hit.doc).get(Fields.ID));
                Optional.ofNullable(known.get(id)).ifPresent(newest::add);
            }
            return new Found(newest, searcher.count(query));
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
    }

    /** What was typed, in the forms it is looked for. */
    List<String> forms(Wanted wanted, ZoneId zone) {
        return new Asked(analyzer, zone)
                .forms(wanted.words()).stream().flatMap(List::stream).toList();
    }

    private static Term term(EntryId id) {
        return new Term(Fields.ID, id.toString());
    }

    private static UncheckedIOException inMemory(IOException impossible) {
        return new UncheckedIOException("an index in memory can be read and written", impossible);
    }

    /** What was found. */
    record Found(List<Writing> newest, int all) {
        Found {
            newest = List.copyOf(newest);
        }

        @Override
        public String toString() {
            return "Found[hidden]";
        }
    }
}
