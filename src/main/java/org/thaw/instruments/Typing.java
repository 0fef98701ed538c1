package org.thaw.instruments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.vault.OpenVault;

/**
 * What was typed into a questionnaire and not sent yet. The whole form and each of its questions have a draft of their
 * own; what stands in one shows in the other, and goes once it is kept.
 */
@Component
class Typing {
    private final Drafts drafts;

    Typing(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The draft of a page: of one question, or of the whole form. */
    Draft of(OpenVault vault, Work work, Optional<String> key) {
        return drafts.of(vault, form(work, key));
    }

    /** What was typed into a question, on its own page or on that of the whole; nothing where nothing was. */
    Optional<Left> into(OpenVault vault, Work work, String key, Draft here) {
        Draft elsewhere = of(vault, work, here.form().contains("#") ? Optional.empty() : Optional.of(key));
        return Stream.of(here, elsewhere)
                .filter(draft -> draft.has("drawn", key))
                .findFirst()
                .map(draft -> Left.of(draft, key));
    }

    /** Lets go of what was typed into questions that are kept now. */
    void kept(OpenVault vault, Work work, Set<String> keys) {
        drafts.drop(vault, form(work, Optional.empty()), (name, value) -> isOf(keys, name, value));
        keys.forEach(key -> drafts.dropAll(vault, form(work, Optional.of(key))));
    }

    /** Lets go of everything that was typed into a form. */
    void deleted(OpenVault vault, Work work) {
        drafts.dropAll(vault, form(work, Optional.empty()));
        work.answers().all().forEach(node -> drafts.dropAll(vault, form(work, Optional.of(work.key(node)))));
    }

    private static boolean isOf(Set<String> keys, String name, String value) {
        return name.equals("drawn")
                ? keys.contains(value)
                : name.length() > 2 && name.charAt(1) == '.' && keys.contains(name.substring(2));
    }

    /** Link ids hold all kinds of letters, and the name of a draft does not. */
    private static String form(Work work, Optional<String> key) {
        return FillPages.path(work) + key.map(one -> "#" + digest(one)).orElse("");
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What stands in the fields of one question. */
    record Left(List<String> fields, String unit) {
        static Left of(Draft draft, String key) {
            return new Left(
                    Stream.concat(draft.values("a." + key).stream(), draft.values("o." + key).stream())
                            .filter(text -> !text.isBlank())
                            .toList(),
                    draft.text("u." + key));
        }

        @Override
        public String toString() {
            return "Left[hidden]";
        }
    }
}
