package org.thaw.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns what fingers type into plain words: contractions are opened, text-speak and common slips are put right, and
 * stops set between single words for weight ("I. want. to. die.") are taken out.
 */
public final class Spelling {
    /** What is left of an English contraction when a space stands where the apostrophe was. */
    private static final Set<String> CONTRACTION_ENDS = Set.of("t", "m", "ve", "re", "ll");

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** How the phrase books write any year. */
    private static final String SOME_YEAR = "yyyy";

    private final Map<String, List<String>> plain = new HashMap<>();

    /** The everyday contractions and shortenings of English and Spanish alone. */
    public static Spelling everyday() {
        return everydayAnd(List.of());
    }

    /**
     * The everyday ones and some more.
     *
     * @param lines each {@code slip slip = words}; those that begin with {@code #} are comments
     */
    public static Spelling everydayAnd(List<String> lines) {
        var all = new ArrayList<>(PhraseFile.lines(Spelling.class, "spellings.txt"));
        all.addAll(lines);
        return new Spelling(all);
    }

    Spelling(List<String> lines) {
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line);
            }
        }
    }

    private void add(String line) {
        var equals = line.indexOf(" = ");
        var words = SPACE.splitAsStream(line.substring(equals + 3)).toList();
        SPACE.splitAsStream(line.substring(0, equals)).forEach(slip -> plain.put(slip, words));
    }

    /** The text as plain words. Takes time linear in its length. */
    public Words read(String text) {
        var row = new ArrayList<String>();
        row.add(Words.STOP);
        for (var piece : withoutStopsForWeight(contracted(Pieces.of(text)))) {
            row.addAll(plainWords(piece));
        }
        row.add(Words.STOP);
        return new Words(row);
    }

    private static List<String> contracted(List<String> pieces) {
        var joined = new ArrayList<String>(pieces.size());
        for (var piece : pieces) {
            if (CONTRACTION_ENDS.contains(piece) && !joined.isEmpty() && !Words.isMark(joined.getLast())) {
                joined.add(joined.removeLast() + "'" + piece);
            } else if (piece.equals("self")
                    && !joined.isEmpty()
                    && joined.getLast().equals("my")) {
                joined.add(joined.removeLast() + piece);
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<String> withoutStopsForWeight(List<String> pieces) {
        var kept = new ArrayList<String>(pieces.size());
        for (int at = 0; at < pieces.size(); at++) {
            if (!isStop(pieces, at) || !(isAlone(pieces, at - 1) && isAlone(pieces, at + 1))) {
                kept.add(pieces.get(at));
            }
        }
        return kept;
    }

    private static boolean isAlone(List<String> pieces, int at) {
        return at >= 0 && at < pieces.size() && isStop(pieces, at - 1) && isStop(pieces, at + 1);
    }

    private static boolean isStop(List<String> pieces, int at) {
        return at < 0 || at >= pieces.size() || pieces.get(at).equals(Words.STOP);
    }

    private List<String> plainWords(String piece) {
        if (piece.length() == 4 && YEAR.matcher(piece).matches()) {
            return List.of(SOME_YEAR);
        }
        var known = plain.get(piece);
        if (known != null) {
            return known;
        }
        var bare = withoutStretching(piece.replace("'", ""));
        return plain.getOrDefault(bare, List.of(bare));
    }

    /** "dieeee" is "die": no English or Spanish word has a letter three times running. */
    private static String withoutStretching(String word) {
        var shorter = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            if (!isInRunOfThree(word, at) || at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                shorter.append(word.charAt(at));
            }
        }
        return shorter.toString();
    }

    private static boolean isInRunOfThree(String word, int at) {
        var letter = word.charAt(at);
        var from = at;
        while (from > 0 && at - from < 2 && word.charAt(from - 1) == letter) {
            from--;
        }
        var to = at;
        while (to < word.length() - 1 && to - at < 2 && word.charAt(to + 1) == letter) {
            to++;
        }
        return to - from >= 2 && Character.isLetter(letter);
    }
}
