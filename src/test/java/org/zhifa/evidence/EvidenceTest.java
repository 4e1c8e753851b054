package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Browser;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.OpenCase;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.Actor;
import org.zhifa.identity.NewAccount;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.CitizenId;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** An officer hands in the recording of an inspection over a broken line; those concerned play it, others do not. */
@ZhifaTest
@Clause({"S20", "S25", "S27"})
class EvidenceTest {

    static final String INSPECTION = "CF-PT-05";
    static final String FOOD = "3703210-CF-0124-05";
    static final String PASSWORD = "correct horse 42";
    static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    static int units;

    final TenantId unit = new TenantId("EV" + ++units);
    final Person yu = person("于示一", Role.OFFICER);
    final Person tian = person("田示二", Role.OFFICER);
    final Person other = person("外示九", Role.OFFICER);
    final Person fa = person("法示四", Role.REVIEWER);
    final Person admin = person("管示八", Role.TENANT_ADMIN);

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    @Autowired
    Casework casework;

    @Autowired
    Evidence evidence;

    @Autowired
    RecordBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    CaseId theCase;

    @BeforeEach
    void anOpenCase() {
        tenants.open(TestTenants.file(unit));
        theCase = openCase();
    }

    @Test
    void aVideoIsHandedInOverABrokenLineAndPlayedBack() throws Exception {
        var film = Film.in(folder, 440);
        var bytes = Files.readAllBytes(film);
        var browser = signedIn(yu);

        var address = created(browser, bytes.length, said(film, sha256(bytes)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThatException().isThrownBy(() -> patch(browser, address, 0, breakingAfter(bytes, bytes.length / 2)));
        var arrived = offset(browser, address);
        assertThat(arrived).isBetween(0, bytes.length - 1);
        var half = arrived + (bytes.length - arrived) / 2;
        assertThat(patch(browser, address, arrived, part(bytes, arrived, half)).statusCode())
                .isEqualTo(204);
        var last = patch(browser, address, half, part(bytes, half, bytes.length));

        assertThat(last.statusCode()).isEqualTo(204);
        var id = ItemId.of(last.headers().firstValue("Zhifa-Item").orElseThrow());
        var item = yu.does(() -> evidence.of(theCase)).getFirst();
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.kind()).isEqualTo(ItemKind.VIDEO);
        assertThat(item.sha256()).isEqualTo(sha256(bytes));
        assertThat(item.sm3()).hasSize(64).isNotEqualTo(item.sha256());
        assertThat(item.late()).isFalse();
        assertThat(item.examination().outcome()).isEqualTo(Examination.Outcome.DONE);
        assertThat(item.examination().duration()).isBetween(Duration.ofMillis(2900), Duration.ofMillis(3200));
        assertThat(item.examination().width()).isEqualTo(640);
        assertThat(item.examination().codec()).isEqualTo("h264");
        assertThat(browser.send("HEAD", address, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0")
                        .statusCode())
                .isEqualTo(404);
        assertThat(parts())
                .noneMatch(part -> address.endsWith(part.getFileName().toString()));

        var range = browser.get("/api/media/" + id, "Range", "bytes=1000-1999");
        assertThat(range.statusCode()).isEqualTo(206);
        assertThat(range.body()).isEqualTo(Arrays.copyOfRange(bytes, 1000, 2000));
        assertThat(range.headers().firstValue("Content-Range")).contains("bytes 1000-1999/" + bytes.length);
        assertThat(range.headers().firstValue("ETag")).contains('"' + item.sha256() + '"');
        assertThat(range.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(range.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(range.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        assertThat(browser.get("/api/media/" + id).body()).isEqualTo(bytes);
        assertThat(browser.get("/api/media/" + id, "If-None-Match", '"' + item.sha256() + '"')
                        .statusCode())
                .isEqualTo(304);
        assertThat(browser.get("/api/media/" + id, "Range", "bytes=0-1,5-6").statusCode())
                .isEqualTo(416);
        assertThat(browser.get("/api/media/" + id, "Range", "bytes=99999999-").statusCode())
                .isEqualTo(416);

        var accesses = yu.does(() -> evidence.accesses(id, 10));
        assertThat(accesses)
                .hasSize(2)
                .allSatisfy(access -> assertThat(access.person()).isEqualTo(yu.id()));
        assertThat(accesses.getLast().from()).isBetween(0.0, 0.1);
        assertThat(accesses.getFirst().to()).isBetween(2.9, 3.2);
    }

    @Test
    void whatIsHandedInIsInTheLogAndInTheCasesDigest() throws Exception {
        var empty = yu.does(() -> casework.manifest(theCase));
        assertThat(yu.does(() -> casework.manifestItems(theCase))).isEmpty();
        var film = Film.in(folder, 500);

        var id = handedIn(yu, film);
        var again = handedIn(yu, film);

        assertThat(again).isEqualTo(id);
        assertThat(yu.does(() -> evidence.of(theCase))).hasSize(1);
        assertThat(yu.does(() -> casework.manifestItems(theCase)))
                .extracting(ManifestItem::ref, ManifestItem::digest)
                .containsExactly(tuple(
                        id.toString(),
                        yu.does(() -> evidence.of(theCase)).getFirst().sha256()));
        assertThat(yu.does(() -> casework.manifest(theCase))).isNotEqualTo(empty);
        assertThat(yu.does(() -> book.entriesOf(theCase.value(), 5)))
                .filteredOn(entry -> entry.kind().equals("evidence.recorded"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("sha256", sha256(Files.readAllBytes(film)))
                        .containsEntry("item", id.toString())
                        .containsKey("sm3"));
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAnItem() throws Exception {
        handedIn(yu, Film.in(folder, 510));

        for (var change : List.of("update evidence_item set late = false", "delete from evidence_item")) {
            assertThatException()
                    .isThrownBy(() ->
                            yu.does(() -> inTransaction(() -> jdbc.sql(change).update())))
                    .withStackTraceContaining("permission denied for table evidence_item");
        }
    }

    @Test
    void whatCannotBeEvidenceIsRefusedWithASentenceAndLeavesNothing() throws Exception {
        var browser = signedIn(yu);
        var text = Files.writeString(folder.resolve("记录.mp4"), "这不是录像");
        var whole = Files.readAllBytes(Film.in(folder, 520));
        var cut = Files.write(folder.resolve("断.mp4"), Arrays.copyOf(whole, whole.length / 2));
        var empty = Files.createFile(folder.resolve("空.mp4"));
        var partsBefore = parts();

        var nothing = created(browser, 0, said(empty, NOTHING));
        var mislabelled = sent(browser, text, sha256(Files.readAllBytes(text)));
        var unreadable = sent(browser, cut, sha256(Files.readAllBytes(cut)));
        var changed = sent(browser, text, NOTHING);

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(words(nothing)).contains("空.mp4", "空文件");
        assertThat(mislabelled.statusCode()).isEqualTo(422);
        assertThat(words(mislabelled)).contains("记录.mp4", "text/plain");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(words(unreadable)).contains("断.mp4", "无法读取");
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(words(changed)).contains("e3b0c442…");
        assertThat(yu.does(() -> evidence.of(theCase))).isEmpty();
        assertThat(parts()).isEqualTo(partsBefore);
        assertThat(filesOf(unit)).isZero();
    }

    @Test
    @Clause("S55")
    void aRecordingAfterItsTimeNeedsAReasonAndStaysLate() throws Exception {
        var film = Film.in(folder, 530);
        var dayBeforeYesterday = Instant.now().minus(Duration.ofHours(49));
        var browser = signedIn(yu);
        var said = said(film, sha256(Files.readAllBytes(film)));
        said.put("recordedFrom", dayBeforeYesterday.toString());
        said.put("recordedTo", dayBeforeYesterday.plusSeconds(3).toString());

        var unexplained = created(browser, (int) Files.size(film), said);
        said.put("lateReason", "记录仪故障，送修后导出");
        var explained = sent(browser, film, said);

        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(words(unexplained)).contains("迟传的原因");
        assertThat(explained.statusCode()).isEqualTo(204);
        var item = yu.does(() -> evidence.of(theCase)).getFirst();
        assertThat(item.late()).isTrue();
        assertThat(item.lateReason()).isEqualTo("记录仪故障，送修后导出");
        assertThat(item.dueAt()).isEqualTo(item.recordedTo().plus(Duration.ofHours(24)));
    }

    @Test
    void onlyHandlersHandInAndOnlyThoseConcernedLook() throws Exception {
        var id = handedIn(yu, Film.in(folder, 540));

        assertThat(fa.does(() -> evidence.item(id)).id()).isEqualTo(id);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> other.does(() -> evidence.item(id)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> admin.does(() -> evidence.item(id)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> handedIn(fa, Film.in(folder, 541)));
        assertThatExceptionOfType(EvidenceRefusal.NotAHandler.class)
                .isThrownBy(() -> handedIn(other, Film.in(folder, 541)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第四十二条"));
        assertThat(signedIn(other).get("/api/media/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    @Clause("S1")
    void anotherUnitFindsNothingThere() throws Exception {
        var id = handedIn(yu, Film.in(folder, 550));
        var elsewhere = new TenantId("EV" + ++units);
        tenants.open(TestTenants.file(elsewhere));
        var stranger = new Person(new Actor(PersonId.next(), "远示一", elsewhere, Set.of(Role.values())));
        var browser = signedIn(stranger);

        assertThatExceptionOfType(NoSuchItem.class).isThrownBy(() -> stranger.does(() -> evidence.item(id)));
        assertThat(browser.get("/api/media/" + id).statusCode()).isEqualTo(404);
        assertThat(created(browser, 10, Map.of("caseId", theCase.toString(), "stepId", INSPECTION, "filename", "a.mp4"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anUploadBelongsToWhoBeganItAndNeedsTheSessionsToken() throws Exception {
        var film = Film.in(folder, 560);
        var begun = created(signedIn(yu), (int) Files.size(film), said(film, sha256(Files.readAllBytes(film))));
        var address = begun.headers().firstValue("Location").orElseThrow();
        var colleague = signedIn(tian);

        assertThat(colleague
                        .send("HEAD", address, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0")
                        .statusCode())
                .isEqualTo(404);
        assertThat(colleague
                        .sendWithoutToken("POST", "/api/uploads", BodyPublishers.noBody(), "Tus-Resumable", "1.0.0")
                        .statusCode())
                .isEqualTo(403);
        assertThat(created(colleague, 10, Map.of("filename", "a.mp4")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPageHandedInIsNeverShownAsOne() throws Exception {
        var page = "<!doctype html><script>alert(1)</script>".getBytes(UTF_8);
        var id = yu.does(() -> unchecked(
                () -> evidence.record(NewEvidence.of(theCase, INSPECTION, "网页.html"), new ByteArrayInputStream(page))));

        var answer = signedIn(fa).get("/api/media/" + id);

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theStepsOfTheCaseAreCoveredByWhatWasHandedIn() throws Exception {
        handedIn(yu, Film.in(folder, 570));

        var line = yu.does(() -> evidence.coverage(theCase)).lines().stream()
                .filter(each -> each.step().equals(INSPECTION))
                .findFirst()
                .orElseThrow();

        assertThat(line.items()).hasSize(1);
    }

    private ItemId handedIn(Person person, Path film) {
        var now = Instant.now();
        return person.does(() -> unchecked(() -> evidence.record(
                NewEvidence.of(theCase, INSPECTION, film.getFileName().toString())
                        .recorded(now.minusSeconds(60), null)
                        .by("ZFJLY-0012"),
                film)));
    }

    private HttpResponse<byte[]> sent(Browser browser, Path file, String digest) throws Exception {
        return sent(browser, file, said(file, digest));
    }

    private HttpResponse<byte[]> sent(Browser browser, Path file, Map<String, String> said) throws Exception {
        var created = created(browser, (int) Files.size(file), said);
        assertThat(created.statusCode()).isEqualTo(201);
        return patch(browser, created.headers().firstValue("Location").orElseThrow(), 0, BodyPublishers.ofFile(file));
    }

    private static HttpResponse<byte[]> created(Browser browser, int size, Map<String, String> said) throws Exception {
        var metadata = said.entrySet().stream()
                .map(each -> each.getKey() + " "
                        + Base64.getEncoder().encodeToString(each.getValue().getBytes(UTF_8)))
                .collect(Collectors.joining(","));
        return browser.send(
                "POST",
                "/api/uploads",
                BodyPublishers.noBody(),
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                Integer.toString(size),
                "Upload-Metadata",
                metadata);
    }

    private static HttpResponse<byte[]> patch(Browser browser, String address, int from, BodyPublisher body)
            throws Exception {
        return browser.send(
                "PATCH",
                address,
                body,
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                Integer.toString(from),
                "Content-Type",
                "application/offset+octet-stream");
    }

    /** How far it came; while the broken request is still being ended, the upload is locked. */
    private static int offset(Browser browser, String address) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> browser.send("HEAD", address, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0"),
                        head -> head.statusCode() / 100 == 2)
                .headers()
                .firstValue("Upload-Offset")
                .map(Integer::parseInt)
                .orElseThrow();
    }

    private static BodyPublisher part(byte[] bytes, int from, int to) {
        return BodyPublishers.ofByteArray(bytes, from, to - from);
    }

    private static BodyPublisher breakingAfter(byte[] bytes, int many) {
        var broken = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == many) {
                    throw new IOException("the line broke");
                }
                return bytes[at++] & 0xFF;
            }
        };
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> broken), bytes.length);
    }

    private Map<String, String> said(Path file, String digest) {
        var now = Instant.now();
        var said = new LinkedHashMap<String, String>();
        said.put("caseId", theCase.toString());
        said.put("stepId", INSPECTION);
        said.put("filename", file.getFileName().toString());
        said.put("recordedFrom", now.minusSeconds(120).toString());
        said.put("recordedTo", now.minusSeconds(117).toString());
        said.put("device", "ZFJLY-0012");
        said.put("sha256", digest);
        return said;
    }

    private static String words(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    /** Uploads that are not whole yet, those of other tests among them. */
    private static Set<Path> parts() throws IOException {
        var folder = Path.of("target/data/uploads/uploads");
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (var uploads = Files.list(folder)) {
            return uploads.collect(Collectors.toSet());
        }
    }

    private static long filesOf(TenantId tenant) throws IOException {
        try (var all = Files.walk(Path.of("target/data/evidence", tenant.code()))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private Browser signedIn(Person person) throws Exception {
        var username = "ev" + UUID.randomUUID().toString().substring(0, 8);
        accounts.insert(new NewAccount(
                person.id(),
                username,
                person.actor().name(),
                person.actor().tenant(),
                person.actor().roles(),
                PASSWORD));
        return new Browser(port, username, PASSWORD);
    }

    private CaseId openCase() {
        admin.does(() -> {
            officers.enter(officer(yu, "15032100101"));
            officers.enter(officer(tian, "15032100102"));
            powers.enter(new PowerItem(
                    FOOD,
                    Act.PENALTY,
                    "对生产经营标注虚假生产日期食品的处罚",
                    "生产经营标注虚假生产日期的食品",
                    "《食品安全法》第三十四条第（十）项",
                    "《食品安全法》第一百二十四条第一款第（五）项",
                    LocalDate.of(2021, 1, 1),
                    null));
        });
        var party = UUID.randomUUID();
        return yu.does(() -> {
            parties.enter(new Party(
                    party,
                    PartyKind.LEGAL_PERSON,
                    "桓台县示例星禾食品有限公司",
                    new UnifiedCreditCode("91370321MA0DEM013L"),
                    new CitizenId("370321189902030019"),
                    "罗示例",
                    "桓台县果里镇示例路1号",
                    "13000000001"));
            return casework.open(new OpenCase(
                    "CF-PT",
                    "生产标注虚假生产日期的糕点",
                    FOOD,
                    party,
                    List.of(yu.id(), tian.id()),
                    Map.of(
                            "source",
                            "06",
                            "sourceRef",
                            "HT20260302-0007",
                            "receivedAt",
                            "2026-03-02T10:12",
                            "content",
                            "举报生产日期造假",
                            "proposal",
                            "核查")));
        });
    }

    private static Officer officer(Person person, String certificate) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY),
                LocalDate.now(OfficialClock.BEIJING).plusYears(2),
                Officer.Status.VALID);
    }

    private Person person(String name, Role... roles) {
        return new Person(new Actor(PersonId.next(), name, unit, Set.of(roles)));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    private static <T> T unchecked(Reading<T> work) {
        try {
            return work.get();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private interface Reading<T> {
        T get() throws IOException;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
