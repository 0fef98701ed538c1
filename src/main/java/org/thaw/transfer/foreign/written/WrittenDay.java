package org.thaw.transfer.foreign.written;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day, as people and programs write it. */
public final class WrittenDay {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日.*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,\u00a0\u202f]+");
    private static final int LONGEST = 80;

    /** A calendar that shows years one by one has to end somewhere; so does what a slip can do to it. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2199;

    private WrittenDay() {}

    /** Nothing where it is no day, could be one of two, or is before 1900 or after 2199. */
    public static Optional<LocalDate> read(String text) {
        return read(text, "");
    }

    /** Reads a day whose weekday stands beside it; that tells apart what could be one of two. */
    public static Optional<LocalDate> read(String text, String weekday) {
        String day = text.strip();
        if (day.length() > LONGEST) {
            return Optional.empty();
        }
        return numbers(day, weekday.strip()).or(() -> words(day)).filter(WrittenDay::isNear);
    }

    /** Whether a word is the name of a month. */
    public static boolean isMonth(String word) {
        return Months.named(word.strip()).isPresent();
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    private static Optional<LocalDate> numbers(String day, String weekday) {
        for (Pattern pattern : List.of(YEAR_FIRST, CHINESE)) {
            Matcher parts = pattern.matcher(day);
            if (parts.matches()) {
                int last = parts.groupCount();
                return day(parts.group(1), parts.group(last - 1), parts.group(last));
            }
        }
        Matcher parts = YEAR_LAST.matcher(day);
        return parts.matches() ? yearLast(parts, weekday) : Optional.empty();
    }

    private static Optional<LocalDate> yearLast(Matcher parts, String weekday) {
        Optional<LocalDate> dayFirst = day(parts.group(4), parts.group(3), parts.group(1));
        if (parts.group(2).equals(".")) {
            return dayFirst;
        }
        List<LocalDate> possible = Stream.concat(
                        dayFirst.stream(), day(parts.group(4), parts.group(1), parts.group(3)).stream())
                .distinct()
                .toList();
        if (possible.size() == 1) {
            return Optional.of(possible.getFirst());
        }
        return possible.stream()
                .filter(day -> isCalled(day.getDayOfWeek(), weekday))
                .findFirst();
    }

    private static boolean isCalled(DayOfWeek day, String weekday) {
        return !weekday.isEmpty()
                && Arrays.stream(Locale.getISOLanguages())
                        .anyMatch(language -> day.getDisplayName(TextStyle.FULL, Locale.of(language))
                                .equalsIgnoreCase(weekday));
    }

    /** Such as “Tuesday, January 1, 2019”, “1. Januar 2019” or “1 de enero de 2019”. */
    private static Optional<LocalDate> words(String text) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        List<String> words = BETWEEN_WORDS.splitAsStream(text).toList();
        List<Month> months = words.stream()
                .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)))
                .flatMap(word -> Months.named(word).stream())
                .distinct()
                .toList();
        List<String> years =
                words.stream().filter(word -> word.matches("\\d{4}")).toList();
        List<String> days =
                words.stream().filter(word -> word.matches("\\d{1,2}\\.?")).toList();
        if (months.size() != 1 || years.size() != 1 || days.size() != 1) {
            return Optional.empty();
        }
        return day(
                years.getFirst(),
                String.valueOf(months.getFirst().getValue()),
                days.getFirst().replace(".", ""));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
