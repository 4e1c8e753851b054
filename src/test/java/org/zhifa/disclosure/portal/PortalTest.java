package org.zhifa.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhifa.disclosure.Published.MORNING;
import static org.zhifa.disclosure.Published.another;
import static org.zhifa.disclosure.Published.cakes;
import static org.zhifa.disclosure.Published.day;
import static org.zhifa.disclosure.Published.market;
import static org.zhifa.disclosure.Published.numbered;
import static org.zhifa.disclosure.Published.penaltiesOf2025;
import static org.zhifa.disclosure.Published.pending;
import static org.zhifa.disclosure.Published.sealed;
import static org.zhifa.disclosure.Published.storehouse;
import static org.zhifa.disclosure.Published.town;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.Permalink;
import org.zhifa.disclosure.PublicRecord;
import org.zhifa.disclosure.PublicShelf;
import org.zhifa.disclosure.Withdrawal;

/** The portal as a citizen's browser meets it: over the line, on a real database. */
@ZhifaTest
@Clause({"S9", "S18"})
class PortalTest {

    private static final LocalDate FOREVER = null;

    @Autowired
    PublicShelf shelf;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    @Clause("S16")
    void aDecisionIsReadWithoutSessionCookieOrScript() throws Exception {
        var record = shown(9101);

        var page = get("/records/" + record.permalink());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("决定后第3个工作日，法定限期为7个工作日", "等待封存");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoComesBackIsSparedThePage() throws Exception {
        var record = shown(9102);
        var tag = get("/records/" + record.permalink())
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        var again = send(request("/records/" + record.permalink()).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theSheetIsKeptForAYear() throws Exception {
        var address =
                found(get("/").body(), "href=\"(/portal/portal\\.[^\"]*)\"").getFirst();

        var sheet = get(address);

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @Test
    @Clause("S20")
    void whatIsDownloadedHasTheDigestTheLogCommitsTo() throws Exception {
        var record = shown(9103);
        shelf.seal(record.permalink(), record.version(), sealed(record, 4181));

        var data = get("/records/" + record.permalink() + ".json").body();
        var proof = get("/records/" + record.permalink() + "/proof.json").body();

        assertThat(proof)
                .contains("\"sha256\":\"" + sha256(data) + "\"", "\"entryIndex\":4181", "\"state\":\"SEALED\"");
        assertThat(get("/records/" + record.permalink() + "/proof").body())
                .contains(sha256(data), "第4182条", "/log/SJ/checkpoint");
    }

    @Test
    void aProofOfAnotherRecordIsRefused() {
        var record = numbered(cakes(), 9104, day("2026-06-03"));

        assertThatThrownBy(() -> shelf.put(record.withProof(sealed(cakes(), 1)), MORNING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void puttingTwiceOrLateChangesNothing() throws Exception {
        var first = another(cakes(), 9105, 1, day("2026-06-03"), FOREVER, "桓台县示例甲食品有限公司");
        var second = another(cakes(), 9105, 2, day("2026-06-03"), FOREVER, "桓台县示例乙食品有限公司");
        shelf.put(first, MORNING);
        shelf.put(second, MORNING.plusSeconds(60));

        shelf.put(second, MORNING.plusSeconds(90));
        shelf.put(first, MORNING.plusSeconds(120));

        assertThat(get("/records/SJ-2026-9105").body()).contains("示例乙").doesNotContain("示例甲");
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        var record = shown(9106);
        var other = new PublicRecord(
                record.permalink(),
                UUID.randomUUID(),
                1,
                record.act(),
                null,
                record.headline(),
                record.outcome(),
                record.docNo(),
                record.caseTitle(),
                record.party(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                record.amounts(),
                record.decidedOn(),
                record.publishedOn(),
                record.timeLimit(),
                null,
                null,
                null,
                record.organ(),
                null,
                List.of(),
                record.remedies(),
                record.performance(),
                List.of(),
                null);

        assertThatThrownBy(() -> shelf.put(other, MORNING)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Clause("S17")
    void aWithdrawnRecordIsGoneEverywhereAndSaysWhy() throws Exception {
        var record = another(storehouse(), 9107, 1, day("2026-06-03"), FOREVER, "丘某某");
        shelf.put(record, MORNING);
        shelf.putBodyPage(town(), MORNING);
        assertThat(get("/search?q=" + encoded("丘某某")).body()).contains("/records/XC-2026-9107");

        var reason = "复议决定撤销：主要事实不清，证据不足";
        shelf.withdraw(record.permalink(), new Withdrawal(reason, Instant.parse("2099-05-11T02:00:00Z")));
        shelf.put(another(storehouse(), 9107, 2, day("2026-06-03"), FOREVER, "丘某某"), MORNING);
        shelf.withdraw(record.permalink(), reason, MORNING);

        var tombstone = get("/records/XC-2026-9107");
        assertThat(tombstone.statusCode()).isEqualTo(410);
        assertThat(tombstone.body()).contains(reason, "自然人，不公开姓名").doesNotContain("丘某某", "仓库");
        assertThat(get("/records/XC-2026-9107.json").statusCode()).isEqualTo(410);
        for (var address : List.of(
                "/search?q=" + encoded("丘某某"),
                "/search?body=XC",
                "/",
                "/data/penalties.csv",
                "/sitemap.xml",
                "/records/XC-2026-9107.json",
                "/feeds/XC.atom",
                "/feeds/all.atom")) {
            assertThat(get(address).body().replace("value=\"丘某某\"", "").replace("含“丘某某”", ""))
                    .as(address)
                    .doesNotContain("丘某某");
        }
        assertThat(get("/search?body=XC").body()).doesNotContain("XC-2026-9107");
        var feed = get("/feeds/XC.atom").body();
        assertThat(feed).contains("<at:deleted-entry ref=\"urn:uuid:" + record.publicationId() + "\"", reason);
        parse(feed);
    }

    @Test
    void onlyWhatWasPutIsWithdrawn() {
        assertThatThrownBy(() -> shelf.withdraw(new Permalink("SJ-2026-9999"), "没有", MORNING))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @Clause("S17")
    void whatHasBeenShownLongEnoughIsNotShownWhetherOrNotItWasTakenDown() throws Exception {
        var record = another(cakes(), 9108, 1, day("2026-06-03"), day("2026-06-04"), "桓台县示例过期茶行");
        shelf.put(record, MORNING);

        assertThat(get("/records/SJ-2026-9108").statusCode()).isEqualTo(410);
        assertThat(get("/records/SJ-2026-9108").body()).contains("公示期满").doesNotContain("过期茶行");
        assertThat(get("/search?q=" + encoded("过期茶行")).body()).contains("没有找到");
        assertThat(get("/data/penalties.csv").body()).doesNotContain("过期茶行");

        assertThat(shelf.takeDownExpired(day("2026-06-05"))).isPositive();
        assertThat(shelf.takeDownExpired(day("2026-06-05"))).isZero();
        assertThat(get("/records/SJ-2026-9108").statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"琉璃", "琉璃瓦窑", "琉", "示例 琉璃", "ＳＪ-2026-9109", "瓦窑（％）"})
    void aRecordIsFoundByAnyPieceOfItsWords(String words) throws Exception {
        shelf.put(another(cakes(), 9109, 1, day("2026-06-03"), FOREVER, "桓台县示例琉璃瓦窑(%)厂"), MORNING);

        assertThat(get("/search?q=" + encoded(words)).body()).contains("/records/SJ-2026-9109");
    }

    @ParameterizedTest
    @ValueSource(strings = {"璃琉", "琉璃瓦厂", "%", "_琉", "琉璃 没有的词", "' | '琉璃"})
    void andNotByWordsItDoesNotHave(String words) throws Exception {
        shelf.put(another(cakes(), 9110, 1, day("2026-06-03"), FOREVER, "桓台县示例琉璃瓦工坊"), MORNING);

        assertThat(get("/search?q=" + encoded(words)).body()).doesNotContain("/records/SJ-2026-9110");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() throws Exception {
        IntStream.rangeClosed(9201, 9245)
                .mapToObj(i -> another(cakes(), i, 1, day("2026-06-03").plusDays(i % 7), FOREVER, "桓台县示例翻页商行"))
                .forEach(record -> shelf.put(record, MORNING));

        var seen = new ArrayList<String>();
        var address = "/search?q=" + encoded("翻页商行") + "&act=XZCF,XZXK&from=2026-06-01";
        while (address != null) {
            var page = get(address).body();
            seen.addAll(found(page, "href=\"/records/(SJ-2026-92\\d\\d)\""));
            var next = found(page, "rel=\"next\" href=\"([^\"]*)\"");
            address = next.isEmpty() ? null : next.getFirst().replace("&amp;", "&");
        }

        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    @Clause("S19")
    void penaltiesAreTakenAwayInTheFieldsOfTheStandard() throws Exception {
        shelf.put(another(cakes(), 9111, 1, day("2026-06-03"), day("2099-01-01"), "桓台县示例数据食品有限公司"), MORNING);

        var csv = get("/data/penalties.csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body()).startsWith("\ufeffCF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_FRDB,CF_WSH,");
        assertThat(csv.body().lines().findFirst().orElseThrow()).doesNotContain("ZJHM", "SFZ");
        assertThat(csv.body().lines().filter(line -> line.contains("示例数据")).findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("法人及非法人组织,91370321MA0DEM013L,罗示例,桓市监处罚〔2026〕42号")
                        .contains(",罚款-没收违法所得、没收非法财物,", ",12.600000,0.360000,")
                        .endsWith(",SJ-2026-9111"));
    }

    @Test
    @Clause({"S10", "S11"})
    void aBodyIsShownWithWhatItHasNotPublished() throws Exception {
        // Its own code: the bureau itself is opened by other tests, and its page then comes from its registers.
        var page = new BodyPage("SJX", market().name(), market().kind(), market().position(), market().sections());
        shelf.putBodyPage(page, MORNING);
        shelf.putBodyPage(page, MORNING);

        assertThat(get("/bodies/SJX").body()).contains("九项内容不齐全", "本机关还没有公开这项内容。");
        assertThat(get("/bodies").body()).contains("桓台县市场监督管理局", "2项未公开");
        assertThat(get("/bodies/SJX.json").body()).isEqualTo(page.json());
        assertThat(get("/bodies/ZZZ").statusCode()).isEqualTo(404);
    }

    @Test
    @Clause("S29")
    void yearlyFiguresAreReadAndTakenAway() throws Exception {
        assertThat(get("/figures/1999/T2").statusCode()).isEqualTo(404);
        assertThat(get("/figures/1999/T2").body()).contains("没有1999年的这张表");

        shelf.putFigures(penaltiesOf2025(), MORNING);

        var json = get("/figures/2025/T2.json").body();
        assertThat(get("/figures/2025/T2").body()).contains("全县合计", "示例机关第01局", sha256(json));
        assertThat(get("/figures/2025/T2.csv").body()).startsWith("\ufeff单位名称,立案数量,结案数量,警告,");
        assertThat(get("/figures?size=large").headers().firstValue("Location").orElseThrow())
                .endsWith("?size=large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/records/SJ-2026-0000",
                "/records/nonsense",
                "/bodies/x/y",
                "/feeds/QQ.atom",
                "/figures/20/T2",
                "/data/all.xlsx"
            })
    void anAddressThatLeadsNowhereGetsAPage(String address) throws Exception {
        var page = get(address);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("没有这个地址", "<h1");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "act=XZXX", "after=1", "after=2026-06-03.x", "body=%27"})
    void aQuestionThatMakesNoSenseGetsAPage(String question) throws Exception {
        var page = get("/search?" + question);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("地址中有看不懂的条件");
    }

    @Test
    void nothingIsTakenInOnlyGivenOut() throws Exception {
        for (var method : List.of("POST", "PUT", "DELETE")) {
            var answer = send(request("/search").method(method, HttpRequest.BodyPublishers.ofString("q=1")));

            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(send(request("/").method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en&size=large",
                "/bodies",
                "/search",
                "/figures",
                "/verify",
                "/about",
                "/robots.txt",
                "/openapi.json",
                "/sitemap.xml",
                "/feeds/all.atom",
                "/portal/mark.svg"
            })
    void everyRouteAnswersWithoutSigningIn(String address) throws Exception {
        assertThat(get(address).statusCode()).isIn(200, 302);
    }

    @Test
    void theQrCodeIsAPictureOfItsOwn() throws Exception {
        var record = shown(9112);

        var qr = get("/records/" + record.permalink() + "/qr.svg");

        assertThat(qr.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        parse(qr.body());
    }

    @Test
    void theMapOfTheSiteAndTheFeedAreWellFormed() throws Exception {
        shown(9113);

        parse(get("/sitemap.xml").body());
        parse(get("/feeds/all.atom").body());
        assertThat(get("/sitemap.xml").body()).contains("/records/SJ-2026-9113</loc>");
    }

    private PublicRecord shown(int number) {
        var record = another(
                cakes(), number, 1, day("2026-06-03"), FOREVER, cakes().party().name());
        shelf.put(record.withProof(pending(record)), MORNING);
        return record;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
