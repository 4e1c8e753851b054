package org.zhifa.evidence.ledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhifa.Clause;
import org.zhifa.evidence.ledger.Checkpoint;
import org.zhifa.evidence.ledger.Commitment;
import org.zhifa.evidence.ledger.GrowingTree;
import org.zhifa.evidence.ledger.LogExport;
import org.zhifa.evidence.ledger.SealedRecord;
import org.zhifa.evidence.ledger.SigningKey;

/** A citizen with an export, a terminal, and no reason to trust anyone. */
@Clause({"S20", "S27"})
class VerifyTest {

    static final SigningKey KEY = SigningKey.generate("zhifa.huantai.example/log/SJ");

    @TempDir
    Path folder;

    Path zip;

    @BeforeEach
    void export() throws IOException {
        zip = folder.resolve("log.zip");
        var tree = GrowingTree.resume(0, tile -> new byte[0]);
        var records = new ArrayList<SealedRecord>();
        for (var index = 0; index < 300; index++) {
            var salt = Commitment.newSalt();
            var record = "{\"facts\":{\"text\":\"现场笔录 %d\"},\"v\":1}".formatted(index);
            records.add(SealedRecord.of(index, record, salt));
            tree.append(Commitment.to(salt, record).entry());
        }
        try (var out = Files.newOutputStream(zip);
                var export = new LogExport(out)) {
            var checkpoint = new Checkpoint(KEY.verifier().name(), tree.size(), tree.root());
            export.head(KEY.sign(checkpoint.text()), List.of(), List.of(KEY.verifier()), "SJ");
            for (var tile : tree.tiles().entrySet()) {
                export.tile(tile.getKey(), tile.getValue());
            }
            export.beginRecords();
            for (var record : records) {
                export.add(record);
            }
        }
    }

    @Test
    void anIntactExportIsCalledIntact() {
        var answer =
                verify(Locale.ENGLISH, zip.toString(), "--key", KEY.verifier().toString());

        assertThat(answer.code).isZero();
        assertThat(answer.text).startsWith("The log is intact: zhifa.huantai.example/log/SJ has 300 entries");
    }

    @Test
    void withoutAKeyOfTheReadersOwnTheAnswerSaysWhoseWordItIs() {
        var answer = verify(Locale.SIMPLIFIED_CHINESE, zip.toString());

        assertThat(answer.code).isZero();
        assertThat(answer.text)
                .startsWith("日志完好")
                .contains("共 300 条")
                .contains(KEY.verifier().toString());
    }

    @Test
    void aChangedRecordIsNamedInTheReadersLanguage() throws IOException {
        var unpacked = unpack();
        var records = unpacked.resolve("records.jsonl");
        Files.writeString(records, Files.readString(records).replace("现场笔录 123", "现场笔录 321"));

        assertThat(verify(Locale.SIMPLIFIED_CHINESE, unpacked.toString()))
                .isEqualTo(new Answer(1, "日志不可信\uff1a第一个有问题的条目是第 123 号\uff08记录内容与其条目的承诺值不符\uff09。\n"));
        assertThat(verify(Locale.ENGLISH, unpacked.toString()))
                .isEqualTo(new Answer(
                        1,
                        "The log cannot be trusted: the first bad entry is number 123"
                                + " (the record is not the one its entry committed to).\n"));
    }

    @Test
    void anotherKeyThanTheReadersIsRefused() {
        var other = SigningKey.generate("zhifa.huantai.example/log/SJ").verifier();

        var answer = verify(Locale.ENGLISH, zip.toString(), "--key", other.toString());

        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.text).contains("number 0").contains("no trusted key");
    }

    @Test
    void aLogIsVerifiedWhereItIsServed() throws IOException {
        var unpacked = unpack();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/", request -> {
            var path = request.getRequestURI().getPath();
            var file = unpacked.resolve(path.equals("/log/keys") ? "keys" : path.substring("/log/SJ/".length()));
            var found = Files.exists(file) && !path.endsWith("records.jsonl") && !path.endsWith("scope");
            var body = found ? Files.readAllBytes(file) : new byte[0];
            request.sendResponseHeaders(found ? 200 : 404, found ? body.length : -1);
            request.getResponseBody().write(body);
            request.close();
        });
        server.start();
        try {
            var url = "http://localhost:" + server.getAddress().getPort() + "/log/SJ/";

            var answer = verify(Locale.ENGLISH, "--url", url);

            assertThat(answer.text).contains("has 300 entries, each checked, 0 of them with their records");
            assertThat(answer.code).isZero();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatCannotBeReadIsSaidInOneSentence() throws IOException {
        Files.writeString(zip, "not a zip");

        assertThat(verify(Locale.ENGLISH, zip.toString()).code).isEqualTo(2);
        assertThat(verify(Locale.ENGLISH, folder.resolve("none").toString()).text)
                .startsWith("There is no such file or folder");
        assertThat(verify(Locale.ENGLISH).text).startsWith("Usage");
        assertThat(verify(Locale.ENGLISH, zip.toString(), "--key", "nonsense").code)
                .isEqualTo(2);
        assertThat(verify(Locale.ENGLISH, "--url", "nowhere").code).isEqualTo(2);
    }

    @Test
    void theTerminalChoosesTheLanguage() {
        assertThat(Verify.language(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Verify.language(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_GB.UTF-8")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Verify.language(Map.of())).isEqualTo(Locale.ENGLISH);
    }

    record Answer(int code, String text) {}

    private static Answer verify(Locale language, String... arguments) {
        var out = new ByteArrayOutputStream();
        var code = new Verify(new PrintStream(out, true, UTF_8), language).run(List.of(arguments));
        return new Answer(code, out.toString(UTF_8));
    }

    private Path unpack() throws IOException {
        try (var export = new ZipFile(zip.toFile())) {
            for (var entry : export.stream().toList()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, export.getInputStream(entry).readAllBytes());
            }
        }
        return folder.resolve("log-export");
    }
}
