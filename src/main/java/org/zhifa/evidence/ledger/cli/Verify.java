package org.zhifa.evidence.ledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.zhifa.evidence.ledger.Audit;
import org.zhifa.evidence.ledger.LogSource;
import org.zhifa.evidence.ledger.Verification;
import org.zhifa.evidence.ledger.VerifierKey;

/**
 * {@code bin/zhifa verify}: audits a log and says in one sentence what it found. Needs neither a database nor the
 * platform, only its own classes.
 *
 * <p>Answers 0 if the log is intact, 1 if it is broken, 2 if there was nothing to audit.
 */
public final class Verify {

    private final PrintStream out;
    private final ResourceBundle texts;

    Verify(PrintStream out, Locale language) {
        this.out = out;
        this.texts = ResourceBundle.getBundle(
                "i18n.evidence",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, UTF_8);
        System.exit(new Verify(out, language(System.getenv())).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var places = new ArrayList<String>();
        var keys = new ArrayList<VerifierKey>();
        var served = false;
        try {
            for (var argument = arguments.iterator(); argument.hasNext(); ) {
                var word = argument.next();
                if (word.equals("--key") && argument.hasNext()) {
                    keys.add(VerifierKey.parse(argument.next()));
                } else if (word.equals("--url") && argument.hasNext()) {
                    served = true;
                    places.add(argument.next());
                } else {
                    places.add(word);
                }
            }
            if (places.size() != 1 || places.getFirst().startsWith("-")) {
                return say(2, "evidence.verify.usage");
            }
            return served ? verifyServed(places.getFirst(), keys) : verifyExport(Path.of(places.getFirst()), keys);
        } catch (IOException | IllegalArgumentException unreadable) {
            return say(2, "evidence.verify.unreadable", places.isEmpty() ? "" : places.getFirst(), unreadable);
        }
    }

    private int verifyExport(Path export, List<VerifierKey> keys) throws IOException {
        if (!Files.exists(export)) {
            return say(2, "evidence.verify.missing", export);
        }
        try (var source = LogSource.at(export)) {
            return verify(source, keys, source);
        }
    }

    private int verifyServed(String url, List<VerifierKey> keys) throws IOException {
        var log = url.replaceAll("/+$", "");
        if (!log.matches("https?://[^/]+/.+")) {
            return say(2, "evidence.verify.usage");
        }
        try (var source = LogSource.served(URI.create(log));
                var county = LogSource.served(URI.create(log.substring(0, log.lastIndexOf('/'))))) {
            return verify(source, keys, county);
        }
    }

    /** Without a key of the reader's own, the log's word is taken for its key, and the answer says so. */
    private int verify(LogSource source, List<VerifierKey> keys, LogSource keeper) throws IOException {
        var trusted = keys.isEmpty() ? Audit.keysOf(keeper) : keys;
        return switch (Audit.of(source, trusted)) {
            case Verification.Intact(var checkpoint, var key, var records) -> {
                var code = say(
                        0,
                        "evidence.verify.intact",
                        checkpoint.origin(),
                        checkpoint.size(),
                        records,
                        checkpoint.root());
                yield keys.isEmpty() ? say(code, "evidence.verify.ownKey", key) : code;
            }
            case Verification.Broken(var index, var flaw) ->
                say(1, "evidence.verify.broken", index, texts.getString(flaw.labelKey()));
        };
    }

    private int say(int code, String key, Object... words) {
        // As text: an index is a name here, not a quantity to be grouped by thousands.
        var plain = Arrays.stream(words).map(String::valueOf).toArray();
        out.println(new MessageFormat(texts.getString(key)).format(plain));
        return code;
    }

    /** Chinese where the terminal is Chinese, else English. */
    static Locale language(Map<String, String> environment) {
        for (var name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }
}
