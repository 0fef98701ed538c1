package org.thaw.medicines;

import java.util.Arrays;

/**
 * How many slips of the fingers lie between two words: a letter left out, put in, changed, or swapped with its
 * neighbour (Damerau 1964, 10.1145/363958.363994, each pair of neighbours swapped at most once). Written here since
 * the distances of commons-text count a swap as two slips, and Lucene's automata tell that a word is near without
 * telling how near.
 */
final class Slips {
    private Slips() {}

    /** The number of slips; some number above {@code most} where there are more than that. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = lastRow(one, other, most);
        return row.length == 0 ? most + 1 : row[other.length()];
    }

    /** The number of slips between a word and whichever beginning of a name is nearest to it. */
    static int toBeginning(String word, String name, int most) {
        String beginning = name.substring(0, Math.min(name.length(), word.length() + most));
        return Arrays.stream(lastRow(word, beginning, most)).min().orElse(most + 1);
    }

    /** The slips between the one word and each beginning of the other; empty where all are more than {@code most}. */
    private static int[] lastRow(String one, String other, int most) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            last[column] = column;
        }
        for (int at = 1; at <= one.length(); at++) {
            row[0] = at;
            int fewest = at;
            for (int column = 1; column <= other.length(); column++) {
                row[column] = fewestAt(one, at, other, column, row, last, beforeLast);
                fewest = Math.min(fewest, row[column]);
            }
            if (fewest > most) {
                return new int[0];
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last;
    }

    private static int fewestAt(String one, int at, String other, int column, int[] row, int[] last, int[] beforeLast) {
        char letter = one.charAt(at - 1);
        char otherLetter = other.charAt(column - 1);
        int changed = last[column - 1] + (letter == otherLetter ? 0 : 1);
        int fewest = Math.min(changed, 1 + Math.min(last[column], row[column - 1]));
        boolean swapped =
                at > 1 && column > 1 && letter == other.charAt(column - 2) && one.charAt(at - 2) == otherLetter;
        return swapped ? Math.min(fewest, 1 + beforeLast[column - 2]) : fewest;
    }
}
