package org.zhifa.disclosure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chinese text cut into pairs of neighbouring characters, as the search index holds it: it has no words to split at, and
 * most words have two characters. Finding all pairs is not yet finding the phrase, so a match is checked again.
 */
public final class Bigrams {

    private Bigrams() {}

    /** Text as it is compared: one width, one case, one space. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    public static Set<String> of(String text) {
        var pairs = new LinkedHashSet<String>();
        for (var run : plain(text).split(" ")) {
            var letters = run.codePoints().toArray();
            for (var i = 0; i + 1 < letters.length; i++) {
                pairs.add(new String(letters, i, 2));
            }
            if (letters.length == 1) {
                pairs.add(run);
            }
        }
        return pairs;
    }

    /** The query for what a reader typed, as PostgreSQL writes tsqueries: all pairs of all words. */
    public static String query(String typed) {
        return String.join(" & ", words(typed).stream().map(Bigrams::term).toList());
    }

    // A single character is no pair, but the beginning of some.
    private static String term(String word) {
        if (word.codePointCount(0, word.length()) == 1) {
            return quoted(word) + ":*";
        }
        return String.join(" & ", of(word).stream().map(Bigrams::quoted).toList());
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** The patterns every found text must match, one for each word. */
    public static String[] patterns(String typed) {
        return words(typed).stream()
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(plain(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
    }
}
