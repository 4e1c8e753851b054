package org.zhifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes docs/clauses.md: each clause of the founding document and the tests that prove it. */
class ClausesTest {

    private static final int CLAUSES = 57;

    @Test
    void everyClauseAndTheTestsThatProveIt() throws IOException {
        var proofs = proofs();
        var page = new StringBuilder(
                "# Clauses\n\nThe clauses S1–S57 of the founding document (桓政办字〔2017〕30号) and the tests that"
                        + " prove each. Written by `make clauses`;\nwhat has no test is open.\n\n| clause | tests |\n|---|---|\n");
        IntStream.rangeClosed(1, CLAUSES)
                .mapToObj(n -> "S" + n)
                .forEach(clause -> page.append("| %s | %s |\n"
                        .formatted(
                                clause, proofs.containsKey(clause) ? String.join("<br>", proofs.get(clause)) : "–")));
        if (Boolean.getBoolean("clauses.write")) {
            Files.writeString(Path.of("docs/clauses.md"), page, UTF_8);
        }

        assertThat(proofs.keySet()).allMatch(clause -> clause.matches("S([1-9]|[1-4][0-9]|5[0-7])"));
    }

    private static Map<String, SortedSet<String>> proofs() {
        var proofs = new TreeMap<String, SortedSet<String>>();
        for (var type : new ClassFileImporter().importPackages("org.zhifa")) {
            type.tryGetAnnotationOfType(Clause.class)
                    .ifPresent(clause -> note(proofs, clause, "`" + type.getSimpleName() + "`"));
            for (var method : type.getMethods()) {
                method.tryGetAnnotationOfType(Clause.class)
                        .ifPresent(clause ->
                                note(proofs, clause, "`%s.%s`".formatted(type.getSimpleName(), method.getName())));
            }
        }
        return proofs;
    }

    private static void note(Map<String, SortedSet<String>> proofs, Clause clause, String test) {
        Arrays.stream(clause.value())
                .forEach(each ->
                        proofs.computeIfAbsent(each, _ -> new TreeSet<>()).add(test));
    }
}
