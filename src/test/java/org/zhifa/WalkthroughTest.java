package org.zhifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.zhifa.Cast.SJ;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.casework.Casework;
import org.zhifa.casework.OpenCase;
import org.zhifa.disclosure.PublicationState;
import org.zhifa.disclosure.Publications;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.documents.Papers;
import org.zhifa.exchange.demo.CountyRegisters;
import org.zhifa.exchange.demo.DemoFile;
import org.zhifa.exchange.demo.Roster;
import org.zhifa.exchange.demo.Story;
import org.zhifa.exchange.demo.StoryPlayer;
import org.zhifa.identity.Actor;
import org.zhifa.identity.Role;
import org.zhifa.identity.Standing;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** The main job, start to end, in the order docs/walkthrough.md tells it. Read this first. */
@ZhifaTest
class WalkthroughTest {

    static final Path STORY = Path.of("seeds/demo/sample-case.yaml");
    static final Path PEOPLE = Path.of("seeds/demo/people.yaml");

    @LocalServerPort
    int port;

    @Autowired
    StoryPlayer player;

    @Autowired
    CountyRegisters registers;

    @Autowired
    Tenants tenants;

    @Autowired
    Casework casework;

    @Autowired
    Papers papers;

    @Autowired
    Publications publications;

    Roster roster;
    Story story;

    @BeforeEach
    void theBureau() {
        var county = DemoFile.read(PEOPLE);
        if (tenants.find(SJ).isEmpty()) {
            tenants.open(TestTenants.declared(SJ));
        }
        registers.enter(county);
        roster = new Roster(county.people());
        story = Story.read(STORY);
    }

    @Test
    @Clause({"S3", "S5", "S9", "S13", "S14", "S16", "S20", "S24", "S25", "S30", "S38", "S41"})
    void oneCaseFromTheHotlineToTheArchive() throws Exception {
        nobodyActsAloneOrWithAnExpiredCertificate();

        var playing = player.begin(story, roster);
        playing.goOn(LocalDateTime.parse("2026-05-20T10:10"));
        var id = playing.caseId();
        nothingIsDecidedWhileItLiesBeforeReview(id);
        nobodyReviewsTheCaseHeHandles(id);

        playing.goOn(LocalDateTime.parse("2026-05-28T16:00"));
        assertThat(isPassed(id)).isTrue();

        playing.goOn(LocalDateTime.parse("2026-06-02T16:00"));
        var decision = as("yu", () -> papers.find(id, "CF-JDS").orElseThrow());
        assertThat(decision.number()).matches("桓市监处罚〔2026〕\\d+号");
        assertThat(decision.prints()).isEqualTo(3);
        assertThat(as("yu", () -> papers.pdf(decision.id()))).startsWith('%', 'P', 'D', 'F');

        playing.goOn(LocalDateTime.MAX);
        var details = as("yu", () -> casework.details(id));
        assertThat(details.decidedOn()).contains(LocalDate.of(2026, 5, 29));
        assertThat(details.summary().closedOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        theCitizenReadsItWithoutAnAccount(id, decision.number());
        theCodeOnThePaperSaysWhoMadeItOut(decision);
    }

    private void theCodeOnThePaperSaysWhoMadeItOut(IssuedPaper decision) throws Exception {
        var page = get("/verify?unit=SJ&paper=" + decision.id());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("桓台县市场监督管理局", "行政处罚决定书", String.valueOf(decision.number()), decision.sha256())
                .doesNotContain("星禾");
        assertThat(get("/verify?unit=ZF&paper=" + decision.id()).statusCode()).isEqualTo(404);
        assertThat(get("/verify?unit=SJ&paper=a-forged-one").body()).contains("没有这份文书");
    }

    private void nobodyActsAloneOrWithAnExpiredCertificate() {
        assertThatExceptionOfType(CaseRefusal.TooFewOfficers.class)
                .isThrownBy(() -> openWith("yu"))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第四十二条"));
        assertThatExceptionOfType(CaseRefusal.NoCertificate.class)
                .isThrownBy(
                        () -> OfficialClock.at(LocalDateTime.parse("2026-07-01T09:00"), () -> openWith("yu", "zhao")));
    }

    private CaseId openWith(String... handlers) {
        var opening = story.acts().getFirst();
        var party = as("yu", () -> registers.partyOf(story));
        return as(
                "yu",
                () -> casework.open(new OpenCase(
                        "CF-PT",
                        story.title(),
                        story.power(),
                        party,
                        List.of(handlers).stream()
                                .map(username -> roster.someone(username).id())
                                .toList(),
                        opening.with())));
    }

    private void nothingIsDecidedWhileItLiesBeforeReview(CaseId id) {
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> as(
                        "gao",
                        () -> casework.take(
                                id,
                                "CF-PT-19",
                                Map.of("decision", "PENALTY", "decidedOn", "2026-05-20", "content", "罚款"))));
    }

    private void nobodyReviewsTheCaseHeHandles(CaseId id) {
        var tian = roster.actor("tian");
        var both = new Actor(tian.id(), tian.name(), tian.tenant(), Set.of(Role.OFFICER, Role.REVIEWER));
        var digest = as("yu", () -> casework.details(id).draft().orElseThrow().digest());
        var manifest = as("yu", () -> casework.manifest(id));

        assertThatExceptionOfType(CaseRefusal.ReviewsOwnCase.class)
                .isThrownBy(() -> Standing.in(
                        both,
                        () -> casework.conclude(
                                id,
                                Map.of(
                                        "materialsCompleteOn",
                                        "2026-05-20",
                                        "concludedOn",
                                        "2026-05-20",
                                        "outcome",
                                        "PASS",
                                        "opinion",
                                        "同意"),
                                digest,
                                manifest)))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
    }

    private boolean isPassed(CaseId id) {
        return as("yu", () -> casework.details(id)).draft().orElseThrow().passed();
    }

    private void theCitizenReadsItWithoutAnAccount(CaseId id, String number) {
        var task = as("gongshi", () -> publications.find(id).orElseThrow());
        assertThat(task.state()).isEqualTo(PublicationState.PUBLISHED);

        await().untilAsserted(() -> {
            var page = get("/records/" + task.permalink());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.body())
                    .contains(number, "桓台县示例星禾食品有限公司", "罗示例")
                    .doesNotContain("370321189902030019", "13000000001", "HT20260302-0007");
        });
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private <T> T as(String username, Supplier<T> act) {
        var answer = new ArrayList<T>();
        Standing.in(roster.actor(username), () -> answer.add(act.get()));
        return answer.getFirst();
    }
}
