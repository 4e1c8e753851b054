package org.zhifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation points to is there. */
class DocsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("`(org\\.zhifa\\.[A-Za-z.]+)`");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (var page : pages()) {
            var links = LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://"))
                    .toList();

            assertThat(links)
                    .as(page.toString())
                    .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        }
    }

    @Test
    void everyTermOfTheGlossaryNamesAType() throws IOException {
        var types = TYPE.matcher(Files.readString(Path.of("docs/glossary.md")))
                .results()
                .map(type -> Path.of("src/main/java", type.group(1).replace('.', '/') + ".java"))
                .toList();

        assertThat(types).isNotEmpty().allSatisfy(type -> assertThat(type).exists());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            docs.filter(file -> file.toString().endsWith(".md")),
                            Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                    .toList();
        }
    }
}
