package org.zhifa.tenancy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.tenancy.TenantFile.Channel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The county's units, as declared in {@code tenants/}. */
class TenantFilesTest {

    static final Path FOLDER = Path.of("tenants");

    final Map<String, TenantFile> tenants =
            TenantFiles.in(FOLDER).stream().collect(toMap(TenantFile::code, Function.identity()));

    @Test
    @Clause("S1")
    void noAddresseeOfTheFoundingDocumentIsMissing() throws IOException {
        var addressees = Files.readAllLines(Path.of("src/test/resources/tenancy/addressees.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(toMap(words -> words[0], words -> TenantKind.valueOf(words[1])));

        assertThat(addressees).hasSize(43);
        assertThat(tenants.values().stream().collect(toMap(TenantFile::code, TenantFile::kind)))
                .isEqualTo(addressees);
    }

    @Test
    @Clause("S4")
    void everyBodyThatActsIsInThePilot() {
        assertThat(tenants.values())
                .filteredOn(tenant -> !tenant.acts().isEmpty())
                .hasSize(42)
                .allSatisfy(tenant -> assertThat(tenant.status()).isEqualTo(TenantFile.Status.PILOT));
    }

    @Test
    @Clause("S5")
    void eachOfTheSixKindsOfActHasABodyThatCarriesItOut() {
        assertThat(tenants.values())
                .flatExtracting(tenant -> List.copyOf(tenant.acts()))
                .containsAll(TenantFiles.ACTS);
    }

    @Test
    @Clause("S6")
    void licencesRunInTheOnlineServiceHall() {
        assertThat(tenants.values())
                .filteredOn(tenant ->
                        tenant.acts().contains("XZXK") && !tenant.code().equals("GA"))
                .isNotEmpty()
                .allSatisfy(tenant -> assertThat(tenant.channel("XZXK")).contains(Channel.WSBSDT));
    }

    @Test
    @Clause("S7")
    void thePoliceUseTheirOwnNetworkForEverything() {
        assertThat(tenants.get("GA").channels().values()).containsOnly(Channel.GA);
    }

    @Test
    @Clause("S8")
    void theOtherActsOfTheOtherDepartmentsAreHandledHere() {
        assertThat(tenants.values())
                .filteredOn(tenant ->
                        tenant.kind() != TenantKind.VERTICAL && !tenant.code().equals("GA"))
                .allSatisfy(tenant -> assertThat(tenant.acts())
                        .filteredOn(act -> !act.equals("XZXK"))
                        .allMatch(tenant::handlesHere));
    }

    @Test
    @Clause("S48")
    void theLeadingGroupsOfficeSitsInTheJusticeBureauAndActsOnNobody() {
        var office = tenants.get("LDB");

        assertThat(office.kind()).isEqualTo(TenantKind.LEADING_OFFICE);
        assertThat(tenants.get(office.hostedBy()).name()).isEqualTo("桓台县司法局");
        assertThat(office.acts()).isEmpty();
    }

    @Test
    @Clause("S37")
    void allDecisionsButThoseOfTheSimpleProcedureAreReviewed() {
        assertThat(tenants.values())
                .allSatisfy(tenant -> assertThat(tenant.review().scopeMode())
                        .isEqualTo(TenantFile.Review.ScopeMode.ALL_EXCEPT_SIMPLE));
        assertThat(tenants.get("SJ").review().limitDays()).isEqualTo(10);
    }

    @Test
    void remediesLeadToWhoeverReconsidersTheBodysActs() {
        assertThat(tenants.get("SJ").remedies().reconsideration()).isEqualTo("桓台县人民政府");
        assertThat(tenants.get("ZFB").remedies().reconsideration()).isEqualTo("淄博市人民政府");
        assertThat(tenants.get("HB").remedies().reconsideration()).isEqualTo("淄博市人民政府");
        assertThat(tenants.get("SWJ").remedies().reconsideration()).isEqualTo("国家税务总局淄博市税务局");
    }

    @Test
    void theBakeryCaseGetsItsNumbers() {
        var bureau = tenants.get("SJ");

        assertThat(bureau.numbering().first("XZCF", 2026)).isEqualTo(31);
        assertThat(bureau.numbering().first("CF-JDS", 2026)).isEqualTo(42);
        assertThat(bureau.numberPrefix("CF-JDS")).contains("桓市监处罚");
        assertThat(bureau.numberPrefix("CF-LASP")).contains("桓市监立");
    }

    /** DOMAIN 13.7, case 29. */
    @Test
    void numbersBeginAgainWithTheNewYear() {
        assertThat(tenants.get("SJ").numbering().first("CF-JDS", 2027)).isEqualTo(1);
    }

    @Test
    void aProfileKeptAsJsonIsTheProfileThatWasDeclared() {
        var json = JsonMapper.builder().build();

        assertThat(tenants.values())
                .allSatisfy(tenant -> assertThat(json.readValue(json.writeValueAsString(tenant), TenantFile.class))
                        .isEqualTo(tenant));
    }

    @Test
    void theSchemaKnowsTheKeysTheProgramKnows() {
        var schema = JsonMapper.builder()
                .build()
                .readTree(FOLDER.resolve("schema.json").toFile());

        compare(TenantFile.class, schema);
    }

    private static void compare(Class<?> type, JsonNode schema) {
        var properties = schema.get("properties");
        assertThat(properties.propertyNames())
                .as("keys of %s", type.getSimpleName())
                .containsExactlyInAnyOrder(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
        for (var component : type.getRecordComponents()) {
            var inner = properties.get(component.getName());
            if (component.getType().isRecord()) {
                compare(component.getType(), inner);
            } else if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isRecord()) {
                compare(element, inner.get("items"));
            } else if (component.getType().isEnum()) {
                assertThat(inner.get("enum").valueStream().map(JsonNode::asString))
                        .containsExactlyInAnyOrder(
                                Arrays.stream(component.getType().getEnumConstants())
                                        .map(String::valueOf)
                                        .toArray(String[]::new));
            }
        }
    }
}
