package org.thaw.vault.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy in the folder of backups.
 *
 * @param number one more than the copy’s before it: what came later, whatever the clock said
 * @param made when, by the clock of that time
 */
public record KeptCopy(long number, Instant made) {
    static final Comparator<KeptCopy> LATEST_FIRST =
            Comparator.comparingLong(KeptCopy::number).reversed();

    private static final Pattern NAME = Pattern.compile("thaw-(\\d{6,18})-(\\d{8}T\\d{6}Z)\\.backup");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static Optional<KeptCopy> read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptCopy(Long.parseLong(name.group(1)), STAMP.parse(name.group(2), Instant::from)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The name of its file. */
    public String name() {
        return "thaw-%06d-%s.backup".formatted(number, STAMP.format(made));
    }
}
