package org.thaw.library;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of the content folder; a file that cannot be read becomes a fault, and the reading goes on. */
final class ContentFolder {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private final Path root;
    private final Faults faults;

    ContentFolder(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** A list of structures of one kind; empty, with a fault noted, where the file is missing or wrong. */
    <T> List<T> list(String file, Class<T> shape) {
        JavaType type = YAML.getTypeFactory().constructCollectionType(List.class, shape);
        return this.<List<T>>read(file, type).orElse(List.of());
    }

    /** Words by id. */
    <T> Map<String, T> byId(String file, Class<T> shape) {
        JavaType type = YAML.getTypeFactory().constructMapType(Map.class, String.class, shape);
        return this.<Map<String, T>>read(file, type).orElse(Map.of());
    }

    <T> Optional<T> one(String file, Class<T> shape) {
        return read(file, YAML.getTypeFactory().constructType(shape));
    }

    Optional<String> text(String file) {
        try {
            return Optional.of(Files.readString(root.resolve(file)));
        } catch (NoSuchFileException e) {
            faults.add(file, "the file is missing.");
        } catch (CharacterCodingException e) {
            faults.add(file, "the file is not text in UTF-8.");
        } catch (IOException e) {
            faults.add(file, "the file cannot be read.");
        }
        return Optional.empty();
    }

    /** Names of the files of a folder, without their ending, so that words without a structure are noticed. */
    List<String> names(String folder) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, Math.max(name.lastIndexOf('.'), 0)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(folder, "the folder is missing.");
            return List.of();
        }
    }

    /** The lines between the two rules at the head of a Markdown file. */
    Map<String, String> frontMatter(String file, String yaml) {
        try {
            return YAML.readValue(yaml, new TypeReference<Map<String, String>>() {});
        } catch (JacksonException e) {
            faults.add(file, told(e));
            return Map.of();
        }
    }

    private <T> Optional<T> read(String file, JavaType type) {
        Optional<String> text = text(file);
        try {
            return text.map(yaml -> YAML.<T>readValue(yaml, type));
        } catch (JacksonException e) {
            faults.add(file, told(e));
            return Optional.empty();
        }
    }

    private static String told(JacksonException fault) {
        String place =
                fault.getLocation() == null ? "" : "line " + fault.getLocation().getLineNr() + ": ";
        String first =
                String.valueOf(fault.getOriginalMessage()).lines().findFirst().orElse("it cannot be read");
        return place + first;
    }
}
