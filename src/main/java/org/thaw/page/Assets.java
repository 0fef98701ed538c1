package org.thaw.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Styles, scripts and fonts. They share one version, a digest of all their bytes, which is part of their address: a
 * browser may keep them for ever, and a new build is a new address.
 */
public final class Assets {
    private final String version;
    private final List<String> names;
    private final String styles;

    private Assets(String version, List<String> names, String styles) {
        this.version = version;
        this.names = List.copyOf(names);
        this.styles = styles;
    }

    static Assets onClasspath() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:/ui/**/*.*");
            Arrays.sort(found, Comparator.comparing(Assets::name));
            return new Assets(
                    digest(found), Arrays.stream(found).map(Assets::name).toList(), styles(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the folder that holds them all, without a closing slash. */
    public String folder() {
        return "/assets/" + version;
    }

    /** Every file, as an address below {@link #folder()}. */
    public List<String> names() {
        return names;
    }

    /**
     * Every style sheet in one, so that a page asks once: the tokens, then the shell and its components, then the
     * features in the order of their names.
     */
    String styles() {
        return styles;
    }

    private static String styles(Resource[] files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Resource file : Arrays.stream(files)
                .filter(file -> name(file).endsWith(".css"))
                .sorted(Comparator.comparingInt(Assets::rank).thenComparing(Assets::name))
                .toList()) {
            all.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }

    private static int rank(Resource file) {
        return switch (name(file)) {
            case "page/tokens.css" -> 0;
            case "page/base.css" -> 1;
            case String name when name.startsWith("page/") -> 2;
            default -> 3;
        };
    }

    private static String digest(Resource[] files) throws IOException {
        MessageDigest digest = sha256();
        for (Resource file : files) {
            digest.update(name(file).getBytes(StandardCharsets.UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static String name(Resource file) {
        try {
            String url = file.getURL().toString();
            return url.substring(url.lastIndexOf("/ui/") + "/ui/".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
