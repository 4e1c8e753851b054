package org.zhifa.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.disclosure.Published.cakes;
import static org.zhifa.disclosure.Published.day;
import static org.zhifa.disclosure.Published.market;
import static org.zhifa.disclosure.Published.numbered;
import static org.zhifa.disclosure.Published.penaltiesOf2025;
import static org.zhifa.disclosure.Published.pending;
import static org.zhifa.disclosure.Published.sealed;
import static org.zhifa.disclosure.Published.storehouse;
import static org.zhifa.disclosure.Published.town;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.zhifa.Clause;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.BodyPage.Content;
import org.zhifa.disclosure.LeakOracle;
import org.zhifa.disclosure.LeakOracle.Kind;
import org.zhifa.disclosure.LeakOracle.Output;
import org.zhifa.disclosure.LeakOracle.Secret;
import org.zhifa.disclosure.PublicAct;
import org.zhifa.disclosure.PublicRecord;
import org.zhifa.disclosure.PublicRecord.PartyKind;
import org.zhifa.disclosure.PublishRule;
import org.zhifa.disclosure.Withdrawal;
import org.zhifa.disclosure.portal.Publications.Gone;
import org.zhifa.disclosure.portal.Publications.Listed;
import org.zhifa.disclosure.portal.Publications.Shown;
import org.zhifa.disclosure.portal.Publications.Wish;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;

/** Every page, drawn from what the shelf would give it; the drawings stay in target/portal to be looked at. */
@Clause({"S9", "S16", "S18"})
class PortalPagesTest {

    private static final LocalDate TODAY = day("2026-10-12");
    private static final PortalPages PAGES =
            new PortalPages(new PortalSettings(true), "https://zhifa.huantai.example/");
    private static final Visit PLAIN = new Visit(false, false, "/", List.of());
    private static final Visit ENGLISH = new Visit(true, false, "/", List.of());
    private static final Visit LARGE = new Visit(false, true, "/", List.of());

    static Stream<String> pages() {
        return drawings(PLAIN).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsSmallPlainAndWellFormed(String name) throws IOException {
        for (var visit : List.of(PLAIN, ENGLISH, LARGE)) {
            var html = PAGES.draw(drawings(visit).get(name), visit);
            keep(name, visit, html);

            assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(30 * 1024);
            assertThat(html)
                    .startsWith("<!doctype html>")
                    .contains("<html lang=\"" + visit.lang() + "\"")
                    .doesNotContain(
                            " style=", "<style", "<script", "javascript:", " onclick=", "??", "th:", "http-equiv");
            assertThat(count(html, "<h1[ >]")).as("one h1").isEqualTo(1);
            assertThat(count(html, "<main[ >]")).as("one main").isEqualTo(1);
            assertThat(html).contains("<a class=\"skip\" href=\"#main\">");
            assertThat(ids(html)).as("ids").doesNotHaveDuplicates();
            assertThat(headings(html)).as("no skipped level").allMatch(step -> step <= 1);
            assertThat(unlabelled(html)).as("fields without a label").isEmpty();
        }
    }

    @Test
    void languageAndSizeAreCarriedOnEveryLinkOfThePortal() {
        var both = new Visit(true, true, "/records/SJ-2026-0042", List.of());

        var html = PAGES.draw(drawings(both).get("record"), both);

        assertThat(html).contains("<html lang=\"en\" class=\"large\">");
        assertThat(links(html))
                .filteredOn(link -> link.startsWith("/")
                        && !link.matches(".*\\.(json|atom|csv|xml|svg|css)$")
                        && !link.startsWith("/log/"))
                .filteredOn(link -> !link.equals(both.inOtherLanguage()) && !link.equals(both.inOtherSize()))
                .isNotEmpty()
                .allMatch(link -> link.contains("lang=en") && link.contains("size=large"));
    }

    @Test
    void englishChromeHasNoChineseOfItsOwn() {
        var html = PAGES.draw(drawings(ENGLISH).get("trouble"), ENGLISH);

        assertThat(html.replace("执", "").replace("中文", "")).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    @Clause({"S16", "S17"})
    void aRecordShowsItsDeadlineItsRemediesAndItsPlaceInTheLog() {
        var html = text("record");

        assertThat(html)
                .contains("决定后第3个工作日，法定限期为7个工作日")
                .contains("126\u202f000元", "（壹拾贰万陆仟元整）")
                .contains("2026年7月31日", "期限已过，", "2026年12月1日", "期限内，")
                .contains("当事人已于2026年6月12日履行完毕。")
                .contains("第4182条");
    }

    @Test
    void aRecordThatWaitsForItsSealSaysSo() {
        assertThat(text("record-pending")).contains("等待封存").doesNotContain("已封存");
    }

    @Test
    @Clause("S17")
    void aTombstoneGivesTheReasonAndNoName() {
        var page = drawings(PLAIN).get("gone");

        assertThat(page.status()).isEqualTo(HttpStatus.GONE);
        assertThat(text("gone"))
                .contains("主要事实不清，证据不足", "自然人，不公开姓名", "第2个工作日，法定限期为3个工作日")
                .doesNotContain("耿", "仓库");
    }

    @Test
    @Clause({"S10", "S11"})
    void aBodyIsTakenAtWhatItHasPublished() {
        var complete = Completeness.of(market(), TODAY);

        assertThat(complete.published()).isEqualTo(6);
        assertThat(complete.overdue()).isEqualTo(1);
        assertThat(complete.missing()).isEqualTo(2);
        assertThat(complete.entries())
                .filteredOn(entry -> entry.content() == Content.SUPERVISION)
                .first()
                .satisfies(entry -> assertThat(entry.daysOverdue()).isEqualTo(12));
        assertThat(text("body")).contains("已公开7项，其中1项已过期；未公开2项", "逾期12日", "本机关还没有公开这项内容。");
    }

    @Test
    @Clause("S10")
    void theListOfPowersIsSearchedAndLeafedThrough() {
        var asked = new Visit(false, false, "/bodies/SJ", List.of(Map.entry("in", "POWERS"), Map.entry("find", "食品")));

        var html = PAGES.draw(body(market(), asked), asked);

        assertThat(html)
                .contains("含“食品”的共10项", "对生产经营第2类食品的处罚")
                .doesNotContain("对第1类计量器具的检查")
                .contains("/bodies/SJ?in=POWERS&amp;find=%E9%A3%9F%E5%93%81&amp;row=8#powers");
    }

    @Test
    void whatAReaderTypesIsShownAsTextOnly() {
        var words = "\"><script>alert(1)</script>{x}";
        var visit = new Visit(false, false, "/search", List.of(Map.entry("q", words)));
        var wish = new Wish(words, List.of(), null, null, null, null);

        var html = PAGES.draw(SearchController.page(visit, wish, List.of(), List.of(), PAGES.wording(visit)), visit);

        assertThat(html).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    @Clause({"S16", "S17"})
    void noPageOfAPersonsCaseLetsTheirDataOut() {
        var secrets = List.of(
                new Secret(Kind.NAME, "耿示例"),
                new Secret(Kind.ID_NUMBER, "370321189707150031"),
                new Secret(Kind.ADDRESS, "桓台县新城镇示例村"));
        var record = storehouse();
        var pages = List.of(
                new Output("record", PAGES.draw(record(record, PLAIN), PLAIN)),
                new Output("json", record.json()),
                new Output("csv", PenaltyRow.csv(record)));

        assertThat(LeakOracle.sweep(secrets, List.of(record.digest()), pages)).isEmpty();
    }

    @Test
    void theSheetIsServedUnderItsDigest() {
        assertThat(PAGES.sheetAddress()).matches("/portal/portal\\.[0-9a-f]{16}\\.css");
        assertThat(text("home")).contains("<link rel=\"stylesheet\" href=\"" + PAGES.sheetAddress() + "\">");
    }

    private static String text(String name) {
        return PAGES.draw(drawings(PLAIN).get(name), PLAIN);
    }

    private static Map<String, Page> drawings(Visit visit) {
        var words = PAGES.wording(visit);
        var pages = new LinkedHashMap<String, Page>();
        pages.put("home", home(true));
        pages.put("home-empty", home(false));
        pages.put("record", record(cakes().withProof(sealed(cakes(), 4181)), visit));
        pages.put("record-pending", record(cakes().withProof(pending(cakes())), visit));
        pages.put("record-person", record(storehouse(), visit));
        pages.put("gone", records().tombstone(withdrawn()));
        pages.put("expired", records().tombstone(expired()));
        pages.put(
                "proof",
                records()
                        .proof(new Shown(
                                cakes().permalink(), Instant.EPOCH, "", cakes().withProof(sealed(cakes(), 4181)))));
        pages.put("proof-gone", records().proof(withdrawn()));
        var bodies = new LinkedHashMap<BodyPage, Completeness>();
        Stream.of(market(), town()).forEach(body -> bodies.put(body, Completeness.of(body, TODAY)));
        pages.put("bodies", Page.of("bodies").with("bodies", bodies));
        pages.put("body", body(market(), visit));
        pages.put("body-empty", body(town(), visit));
        var wish = new Wish("示例", List.of(PublicAct.XZCF), "SJ", day("2026-05-01"), null, null);
        var many = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> listed(numbered(cakes(), i, day("2026-06-03"))))
                .toList();
        pages.put("search", SearchController.page(visit, wish, many, List.of(market(), town()), words));
        pages.put(
                "search-none",
                SearchController.page(visit, Wish.ANYTHING, List.of(), List.of(market(), town()), words));
        pages.put(
                "figures",
                FiguresController.page(
                        new Snapshots.Table(penaltiesOf2025(), "", "a4d7".repeat(16)),
                        List.of(new Snapshots.TableOf(2025, "T2"), new Snapshots.TableOf(2024, "T2"))));
        pages.put("figures-none", Page.of("figures-none"));
        pages.put("verify", Page.of("verify").with("bodies", List.of(market())).with("address", PAGES.absolute("")));
        pages.put("about", Page.of("about").with("rules", PublishRule.values()));
        pages.put("trouble", Page.of("trouble", HttpStatus.NOT_FOUND).with("trouble", "missing"));
        pages.put(
                "trouble-unclear",
                Page.of("trouble", HttpStatus.BAD_REQUEST)
                        .with("trouble", "unclear")
                        .with("part", "from"));
        return pages;
    }

    private static Page home(boolean full) {
        var newest = full ? List.of(listed(cakes()), listed(storehouse())) : List.<Listed>of();
        return Page.of("home")
                .with("newest", newest)
                .with("departments", full ? List.of(market()) : List.of())
                .with("towns", full ? List.of(town()) : List.of())
                .with("acts", PublicAct.values())
                .with("tally", full ? Map.of(PublicAct.XZCF, 2417L) : Map.of())
                .with("figures", full ? penaltiesOf2025() : null);
    }

    private static Page body(BodyPage page, Visit visit) {
        return Page.of("body")
                .with("body", page)
                .with("complete", Completeness.of(page, TODAY))
                .with("view", BodyView.of(page, visit));
    }

    private static Page record(PublicRecord record, Visit visit) {
        return records().record(record, PAGES.wording(visit));
    }

    /** The controller without a shelf behind it: what it draws it is given. */
    private static RecordController records() {
        var noon = TODAY.atTime(12, 0).atZone(OfficialClock.BEIJING).toInstant();
        var clock = new OfficialClock(Clock.fixed(noon, OfficialClock.BEIJING));
        return new RecordController(PAGES, null, clock);
    }

    private static Gone withdrawn() {
        var withdrawal = new Withdrawal(
                "桓台县人民政府行政复议决定（桓政复决〔2026〕9号）撤销原处罚决定：主要事实不清，证据不足",
                Instant.parse("2026-05-11T02:00:00Z"),
                new LegalBasis("中华人民共和国行政处罚法", "第四十八条第二款"),
                day("2026-05-08"),
                2,
                3);
        return new Gone(
                storehouse().permalink(),
                Instant.EPOCH,
                PublicAct.XZCF,
                PartyKind.PERSON,
                "桓综罚〔2026〕17号",
                "桓台县综合行政执法局",
                "ZF",
                null,
                withdrawal,
                sealed(storehouse(), 2965));
    }

    private static Gone expired() {
        return new Gone(
                cakes().permalink(),
                Instant.EPOCH,
                PublicAct.XZCF,
                PartyKind.ORGANISATION,
                cakes().docNo(),
                cakes().organ().name(),
                "SJ",
                day("2027-05-29"),
                null,
                null);
    }

    private static Listed listed(PublicRecord record) {
        return new Listed(
                record.permalink(),
                record.act(),
                record.title(),
                record.outcome(),
                record.organ().name(),
                record.docNo(),
                record.publishedOn());
    }

    private static void keep(String name, Visit visit, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target/portal"));
        Files.write(folder.resolve("portal.css"), PAGES.sheet());
        Files.writeString(folder.resolve("qr.svg"), Qr.svg(PAGES.absolute("/records/SJ-2026-0042/proof")));
        var suffix = visit.isEnglish() ? "-en" : visit.isLarge() ? "-large" : "";
        Files.writeString(
                folder.resolve(name + suffix + ".html"),
                html.replace(PAGES.sheetAddress(), "portal.css")
                        .replaceAll("src=\"/records/[^\"]*qr.svg\"", "src=\"qr.svg\""));
    }

    private static long count(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().count();
    }

    private static List<String> ids(String html) {
        return found(html, " id=\"([^\"]*)\"");
    }

    private static List<String> links(String html) {
        return found(html, "<a [^>]*href=\"([^\"]*)\"").stream()
                .map(link -> link.replace("&amp;", "&"))
                .toList();
    }

    private static List<Integer> headings(String html) {
        var levels = found(html, "<h([1-6])").stream().map(Integer::valueOf).toList();
        return IntStream.range(1, levels.size())
                .mapToObj(i -> levels.get(i) - levels.get(i - 1))
                .toList();
    }

    private static List<String> unlabelled(String html) {
        var labels = found(html, "<label [^>]*for=\"([^\"]*)\"");
        return Arrays.stream(new String[] {"input", "select"})
                .flatMap(tag -> found(html, "<" + tag + " ([^>]*)>").stream())
                .filter(field -> !field.contains("type=\"hidden\"") && !field.contains("type=\"checkbox\""))
                .filter(field -> labels.stream().noneMatch(id -> field.contains("id=\"" + id + "\"")))
                .toList();
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
