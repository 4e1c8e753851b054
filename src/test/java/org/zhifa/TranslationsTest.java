package org.zhifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts: complete in both languages, sorted, all of them used, none missing, and none in the code of a screen. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("[a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void everyTextStandsInBothLanguages() {
        for (var chinese : bundles()) {
            var english =
                    chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));

            assertThat(keys(english)).as("%s and %s", chinese, english).containsExactlyElementsOf(keys(chinese));
        }
    }

    @Test
    void everyFileIsSorted() {
        for (var file : files(TEXTS, ".properties")) {
            assertThat(lines(file)).as("%s", file).isSorted();
        }
    }

    @Test
    void noTextLacksItsWords() {
        for (var file : files(TEXTS, ".properties")) {
            assertThat(load(file))
                    .as("%s", file)
                    .allSatisfy((_, words) -> assertThat(words).isNotBlank());
        }
    }

    @Test
    void everyTextIsUsed() {
        var literals = new TreeSet<String>();
        sources().values().forEach(source -> literals.addAll(literals(source)));
        files(TEMPLATES, ".html")
                .forEach(page ->
                        IN_TEMPLATE.matcher(read(page)).results().forEach(found -> literals.add(found.group())));
        var beginnings = literals.stream().filter(each -> each.endsWith(".")).toList();

        for (var file : bundles()) {
            assertThat(keys(file))
                    .as("%s", file)
                    .allMatch(
                            key -> literals.contains(key) || beginnings.stream().anyMatch(key::startsWith));
        }
    }

    @Test
    void everyTextAScreenOrARefusalAsksForIsThere() {
        var known = new TreeSet<String>();
        bundles().forEach(file -> known.addAll(keys(file)));
        var families = known.stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(toCollection(TreeSet::new));

        sources().forEach((file, source) -> {
            if (isScreen(file) || file.toString().endsWith("Refusal.java")) {
                assertThat(literals(source))
                        .as("%s", file)
                        .filteredOn(literal -> IN_TEMPLATE.matcher(literal).matches()
                                && !literal.endsWith(".")
                                && families.stream().anyMatch(literal::startsWith))
                        .allMatch(literal -> known.contains(literal)
                                // The beginning of several, such as casework.open in "casework.open" + aspect.
                                || known.stream().anyMatch(key -> key.startsWith(literal + ".")));
            }
        });
    }

    @Test
    void noScreenHoldsWordsOfItsOwn() {
        sources().forEach((file, source) -> {
            if (isScreen(file)) {
                assertThat(literals(source))
                        .as("%s", file)
                        .noneMatch(literal -> HAN.matcher(literal).find());
            }
        });
    }

    private static boolean isScreen(Path file) {
        return Stream.iterate(file.getParent(), parent -> parent != null, Path::getParent)
                .anyMatch(parent -> parent.endsWith("ui"));
    }

    private static List<Path> bundles() {
        return files(TEXTS, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Map<Path, String> sources() {
        var sources = new TreeMap<Path, String>();
        files(JAVA, ".java")
                .forEach(file -> sources.put(file, COMMENT.matcher(read(file)).replaceAll("")));
        return sources;
    }

    private static List<String> literals(String source) {
        return LITERAL.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static TreeSet<String> keys(Path file) {
        return new TreeSet<>(load(file).keySet());
    }

    private static Map<String, String> load(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sorted = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    /** The keys as they stand in the file. */
    private static List<String> lines(Path file) {
        var keys = new ArrayList<String>();
        var continued = false;
        for (var line : read(file).lines().toList()) {
            if (!continued && !line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')));
            }
            continued = line.endsWith("\\");
        }
        return keys;
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
