package org.thaw.feelings.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words and marks of a short text, small, with every number as one and a run of marks as two. What it does to a text
 * is part of the model: a change here calls for new training.
 */
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("[a-z]+(?:'[a-z]+)*|[0-9]+|[!?.,]+|[^\\sa-z0-9!?.,'\"]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern STRETCHED = Pattern.compile("([a-z])\\1{2,}");
    private static final String MARKS = "!?.,";
    private static final String NUMBER = "0";
    private static final String DENIED = "~";
    /** So many words after a "not" are taken to be denied by it. */
    private static final int REACH = 3;

    private static final Set<String> NOT = Set.of(
            "not", "no", "never", "cannot", "without", "nothing", "nobody", "none", "hardly", "barely", "dont", "cant",
            "wont", "didnt", "doesnt", "isnt", "wasnt");
    private static final Set<String> TURNS = Set.of("but", "because", "and", "so");

    private Tokens() {}

    static List<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        return TOKEN.matcher(STRETCHED.matcher(small).replaceAll("$1$1"))
                .results()
                .map(MatchResult::group)
                .map(Tokens::plain)
                .toList();
    }

    private static String plain(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return NUMBER;
        }
        return isMark(token) && token.length() > 1 ? token.substring(0, 1).repeat(2) : token;
    }

    /** The same, with what stands behind a "not" told apart. */
    static List<String> withDenials(List<String> tokens) {
        List<String> told = new ArrayList<>(tokens.size());
        int left = 0;
        for (String token : tokens) {
            if (isMark(token) || TURNS.contains(token)) {
                left = 0;
            }
            boolean denied = left > 0 && Character.isLetter(token.charAt(0));
            told.add(denied ? DENIED + token : token);
            left = isNot(token) ? REACH : left - (denied ? 1 : 0);
        }
        return told;
    }

    static boolean isWord(String token) {
        return token.charAt(0) >= 'a' && token.charAt(0) <= 'z';
    }

    private static boolean isNot(String token) {
        return NOT.contains(token) || token.endsWith("n't");
    }

    private static boolean isMark(String token) {
        return MARKS.indexOf(token.charAt(0)) >= 0;
    }
}
