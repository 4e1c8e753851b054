package org.zhifa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.Cast.SJ;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhifa.Browser;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.OpenCase;
import org.zhifa.exchange.demo.CountyRegisters;
import org.zhifa.exchange.demo.DemoFile;
import org.zhifa.exchange.demo.Roster;
import org.zhifa.exchange.demo.Story;
import org.zhifa.exchange.demo.StoryPlayer;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.Actor;
import org.zhifa.identity.NewAccount;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.shared.OfficialClock;

/**
 * Somebody of one unit asks for what belongs to another, by its very id, through everything that takes an id: there is
 * nothing there, and nothing changes.
 */
@ZhifaTest
@Clause("S1")
class IdSwapTest {

    static final TenantId ELSEWHERE = new TenantId("SWAP");
    static final String PASSWORD = "from another unit 7";

    /** What reaches beyond a unit by its nature, and why that is right. */
    private static final Map<String, String> ACROSS = Map.of(
            "PublicShelf", "what is published is public; it lies in the portal, not in the unit",
            "DemoLoader", "loads the demonstration county through the doors below it");

    /** Ids that come in with a new thing are that thing's own: nothing is looked up by them. */
    private static final Map<String, String> ENTERED = Map.of(
            "Parties.enter", "a party gets its id from whoever enters it",
            "Officers.enter", "the register of a unit names its officers by their accounts",
            "Reviewers.enter", "the register of a unit names its reviewers by their accounts",
            "Accounts.insert", "an account has the person's id");

    /** Not asked for but handed over: who takes one of these, took it from whoever was allowed to read it. */
    private static final Set<String> READ_BEFORE = Set.of("CaseMatter");

    private static Ids theirs;
    private static List<String> canaries;

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    DatabaseSettings database;

    @Autowired
    StoryPlayer player;

    @Autowired
    CountyRegisters registers;

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
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @LocalServerPort
    int port;

    private Owner owner;

    @BeforeEach
    void aCaseFromItsSourceToTheArchive() throws Exception {
        owner = new Owner(database);
        if (theirs != null) {
            return;
        }
        for (var tenant : List.of(SJ, ELSEWHERE)) {
            if (tenants.find(tenant).isEmpty()) {
                tenants.open(tenant.equals(SJ) ? TestTenants.declared(SJ) : TestTenants.file(tenant));
            }
        }
        var county = DemoFile.read(Path.of("seeds/demo/people.yaml"));
        registers.enter(county);
        var story = Story.read(Path.of("seeds/demo/sample-case.yaml"));
        var played = OfficialClock.at(
                LocalDateTime.parse("2026-07-31T09:00"), () -> player.play(story, new Roster(county.people())));
        theirs = Ids.of(owner, SJ);
        canaries = Stream.concat(
                        Stream.of(
                                story.title(),
                                story.party().name(),
                                story.party().creditCode()),
                        owner.column("select case_no from t_sj.case_file where case_id = ?", played.value()).stream())
                .toList();
    }

    @Test
    void noServiceAnswersToTheIdOfAnotherUnit() {
        var ours = ourOwnCase();
        var before = owner.state(SJ.schema());
        var everything = EnumSet.complementOf(EnumSet.of(Role.COUNTY_ADMIN));
        var answers = doors().parallelStream()
                .flatMap(door -> askedAsEverybody(door, everything, ours).stream())
                .toList();

        assertThat(answers).hasSizeGreaterThan(1000);
        assertThat(answers).filteredOn(IdSwapTest::answers).isEmpty();
        assertThat(answers)
                .filteredOn(answer -> canaries.stream().anyMatch(answer.words()::contains))
                .isEmpty();
        assertThat(owner.state(SJ.schema())).isEqualTo(before);
    }

    private List<Answer> askedAsEverybody(Door door, Set<Role> everything, Ids ours) {
        var answers = new ArrayList<>(asked(door, person(everything), theirs.all(), ours));
        for (var role : Role.values()) {
            // The county's administrator keeps the accounts of every unit.
            if (role != Role.COUNTY_ADMIN || door.type() != Accounts.class) {
                answers.addAll(asked(door, person(Set.of(role)), theirs.oneOfEach(), ours));
            }
        }
        return answers;
    }

    /** Or else the silence of the doors would prove nothing. */
    @Test
    void theSameDoorsAnswerWhomTheirIdsBelongTo() {
        var yu = new Person(new Actor(PersonId.next(), "于示一", SJ, EnumSet.allOf(Role.class)));

        for (var name : List.of(
                "Casework.details",
                "Evidence.item",
                "Papers.pdf",
                "LegalReview.rounds",
                "Publications.file",
                "RecordBook.entriesOf",
                "Parties.find",
                "Officers.find")) {
            assertThat(doors())
                    .filteredOn(door -> door.name().equals(name))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(door -> assertThat(
                                    theirs.fitting(door.slots().findFirst().orElseThrow(), theirs.all()))
                            .anyMatch(id -> yu.does(() -> answers(door.open(new Filling(SJ, List.of(id)))))));
        }
    }

    private static boolean answers(Answer answer) {
        return !answer.isError() && !answer.isEmpty();
    }

    @Test
    void noAddressAnswersToTheIdOfAnotherUnit() throws Exception {
        var browser = signedIn();
        var before = owner.state(SJ.schema());
        var asked = addresses.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getKey(), entry.getValue()))
                .toList();

        assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
        for (var entry : asked) {
            for (var id : theirs.oneOfEach()) {
                var address = address(entry.getKey(), entry.getValue(), id);
                var answer = browser.get(address);
                assertThat(answer.statusCode()).as(address).isIn(403, 404);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain(canaries);
            }
        }
        assertThat(owner.state(SJ.schema())).isEqualTo(before);
    }

    @Test
    void nothingIsUploadedIntoAnotherUnitsCase() throws Exception {
        var browser = signedIn();
        var before = owner.state(SJ.schema());
        for (var id : theirs.fitting(CaseId.class, List.of())) {
            var answer = browser.send(
                    "POST",
                    "/api/uploads",
                    BodyPublishers.noBody(),
                    "Tus-Resumable",
                    "1.0.0",
                    "Upload-Length",
                    "5",
                    "Upload-Metadata",
                    said("caseId", id.toString()) + "," + said("stepId", "CF-PT-05") + ","
                            + said("filename", "记录.txt"));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
        }
        assertThat(owner.state(SJ.schema())).isEqualTo(before);
    }

    private List<Door> doors() {
        return Door.in(application).stream()
                .filter(door -> !ACROSS.containsKey(door.name())
                        && !ACROSS.containsKey(door.type().getSimpleName()))
                .filter(door -> !ENTERED.containsKey(door.name()))
                .filter(door -> Arrays.stream(door.method().getParameterTypes())
                        .noneMatch(type -> READ_BEFORE.contains(type.getSimpleName())))
                .toList();
    }

    /** With every id in every place: all of them theirs, then one of theirs among ours. */
    private List<Answer> asked(Door door, Person person, List<UUID> among, Ids ours) {
        var slots = door.slots().toList();
        var places = IntStream.range(0, slots.size()).boxed().toList();
        var answers = new ArrayList<>(asked(door, person, slots, places, among, ours));
        if (slots.size() > 1) {
            places.forEach(place -> answers.addAll(asked(door, person, slots, List.of(place), among, ours)));
        }
        return answers;
    }

    private List<Answer> asked(
            Door door, Person person, List<Class<?>> slots, List<Integer> foreign, List<UUID> among, Ids ours) {
        var choices = IntStream.range(0, slots.size())
                .mapToObj(place -> foreign.contains(place)
                        ? theirs.fitting(slots.get(place), among)
                        : ours.fitting(slots.get(place), ours.all()))
                .toList();
        var most = foreign.stream()
                .mapToInt(place -> choices.get(place).size())
                .max()
                .orElseThrow();
        return IntStream.range(0, most)
                .mapToObj(round -> person.does(() -> door.open(new Filling(
                        ELSEWHERE,
                        choices.stream().map(ids -> ids.get(round % ids.size())).toList()))))
                .toList();
    }

    /** A case of the unit that asks, so that a foreign id can hide behind one of its own. */
    private Ids ourOwnCase() {
        var admin = person(Set.of(Role.TENANT_ADMIN));
        var one = person(Set.of(Role.OFFICER));
        var another = person(Set.of(Role.OFFICER));
        admin.does(() -> {
            officers.enter(officer(one, "15032100191"));
            officers.enter(officer(another, "15032100192"));
            powers.enter(new PowerItem(
                    SampleCase.FOOD,
                    Act.PENALTY,
                    "示例处罚事项",
                    "示例违法行为",
                    "《食品安全法》第三十四条",
                    "《食品安全法》第一百二十四条",
                    LocalDate.of(2021, 1, 1),
                    null));
        });
        var party = new Party(
                UUID.randomUUID(),
                PartyKind.SOLE_TRADER,
                "桓台县另示例商店",
                new UnifiedCreditCode("92370321MA0DEM021C"),
                null,
                "另示一",
                "桓台县示例路2号",
                "13000000002");
        OfficialClock.at(
                LocalDateTime.parse("2026-03-02T10:12"),
                () -> one.does(() -> {
                    parties.enter(party);
                    return casework.open(new OpenCase(
                            "CF-PT",
                            "另一单位的案件",
                            SampleCase.FOOD,
                            party.id(),
                            List.of(one.id(), another.id()),
                            Map.of(
                                    "source", "06",
                                    "sourceRef", "HT20260302-0008",
                                    "receivedAt", "2026-03-02T10:12",
                                    "content", "举报",
                                    "proposal", "核查")));
                }));
        return Ids.of(owner, ELSEWHERE);
    }

    private Browser signedIn() throws Exception {
        var everything = person(EnumSet.allOf(Role.class));
        var username = "swap" + everything.id().value().toString().substring(0, 8);
        accounts.insert(new NewAccount(
                everything.id(), username, "外示一", ELSEWHERE, everything.actor().roles(), PASSWORD));
        return new Browser(port, username, PASSWORD);
    }

    private static Person person(Set<Role> roles) {
        return new Person(new Actor(PersonId.next(), "外示一", ELSEWHERE, roles));
    }

    private static Officer officer(Person person, String certificate) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY),
                LocalDate.of(2028, 12, 31),
                Officer.Status.VALID);
    }

    private static boolean isOurs(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        return handler.getBeanType().getName().startsWith("org.zhifa.")
                && (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && Arrays.stream(handler.getMethodParameters())
                        .anyMatch(parameter -> Door.isId(parameter.getParameterType()));
    }

    private static String address(RequestMappingInfo info, HandlerMethod handler, UUID id) {
        var path = info.getPatternValues().iterator().next();
        var query = new ArrayList<String>();
        for (var parameter : handler.getMethod().getParameters()) {
            var value = Door.isId(parameter.getType()) ? id.toString() : "CF-JDS";
            if (parameter.isAnnotationPresent(PathVariable.class)) {
                path = path.replaceAll("\\{\\*?" + parameter.getName() + "[^}]*}", value);
            }
            var asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null && parameter.getType() != boolean.class) {
                query.add((asked.value().isEmpty() ? parameter.getName() : asked.value()) + "=" + value);
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String said(String name, String value) {
        return name + " " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }
}
