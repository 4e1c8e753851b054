package org.zhifa.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import org.zhifa.disclosure.Figures;
import org.zhifa.disclosure.PublicShelf;
import org.zhifa.documents.paper.PaperFonts;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.documents.paper.StatisticsPress;
import org.zhifa.documents.paper.StatisticsRow;
import org.zhifa.documents.paper.StatisticsTable;
import org.zhifa.identity.CurrentActor;
import org.zhifa.registry.Act;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.Tenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;
import org.zhifa.tenancy.Tenants;

/**
 * The yearly statistics of enforcement (年度行政执法统计): table two, penalties. Figures tell how much was done; they never
 * appraise or rank anyone (《行政处罚法》第七十四条).
 */
@Service
@PreAuthorize("hasAnyRole('ASSESSOR', 'SUPERVISOR')")
public class YearlyStatistics {

    /** The code of the table, in the province's form and on the portal. */
    public static final String TABLE = "T2";

    private static final String COUNTY = "桓台县";
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final int MOST_CASES = 500;

    private static final List<String> NOTES = List.of(
            "统计范围为本年1月1日至12月31日作出决定的行政处罚案件，包括以后被撤销、变更或者确认违法的案件。",
            "单处一种处罚的，计入该种类；并处两种以上处罚的，算一件，计入最重的种类；与其他行政处罚并处的，计入明确的种类。种类从轻到重按表中第3栏至第16栏的顺序（其他行政处罚除外）。",
            "罚没金额以处罚决定书载明的数额为准；没收非法财物能够确定价值的，计入罚没金额。",
            "结案数量包括作出决定后又被撤销的案件。",
            "“0”表示有相关职权，本年度没有发生；“—”表示无相关行政执法职责。",
            "本表只反映执法工作量，不用于考核、排名。");
    private static final String NO_REMEDIES = "被行政复议、行政诉讼的案件尚未在平台登记，相应各栏待复议机关、法院核对后另行公布。";

    private final CountySchemas county;
    private final Tenants tenants;
    private final PublicShelf shelf;
    private final Supplier<StatisticsPress> press;
    private final OfficialClock clock;
    private final String publicUrl;

    YearlyStatistics(
            CountySchemas county,
            Tenants tenants,
            PublicShelf shelf,
            ObjectProvider<PaperFonts> fonts,
            OfficialClock clock,
            @Value("${zhifa.public-url}") String publicUrl) {
        this.county = county;
        this.tenants = tenants;
        this.shelf = shelf;
        // Made when a table is first printed: it reads fonts and templates.
        this.press = SingletonSupplier.of(() -> new StatisticsPress(fonts.getIfAvailable(PaperFonts::bundled)));
        this.clock = clock;
        this.publicUrl = publicUrl.isBlank() ? "https://zhifa.huantai.example" : publicUrl;
    }

    /** Table two of a year, of all bodies. Counted anew; the same figures are the same snapshot. */
    public PenaltyYear penalties(int year) {
        var units = units(year);
        var content = canonical(year, units);
        var sha256 = sha256(content);
        return new PenaltyYear(year, units, sha256, kept(year, sha256, content));
    }

    /** The figures of one's own body. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public Optional<UnitFigures> own(int year) {
        var tenant = CurrentActor.get().tenant();
        return units(year).stream().filter(unit -> unit.tenant().equals(tenant)).findFirst();
    }

    /** The cases a figure counts, the newest first. */
    @PreAuthorize("hasAnyRole('ASSESSOR', 'SUPERVISOR')"
            + " or (hasRole('HEAD_OF_BODY') and #tenant == principal.actor().tenant())")
    public List<CountedCase> cases(int year, TenantId tenant, PenaltyColumn column) {
        return county.platform(jdbc -> of(jdbc, """
                        select case_no, day, amount from penalty_figure
                        where day between :from and :to and tenant_code = :tenant and figure = :figure
                        order by day desc, case_no limit :most""", year)
                .param("tenant", tenant.code())
                .param("figure", Figure.nameOf(column))
                .param("most", MOST_CASES)
                .query((row, _) -> new CountedCase(
                        row.getString("case_no"), row.getObject("day", LocalDate.class), row.getBigDecimal("amount")))
                .list());
    }

    public byte[] pdf(int year) {
        return press.get().pdf(table(penalties(year)));
    }

    public byte[] xlsx(int year) {
        return press.get().xlsx(table(penalties(year)));
    }

    public String html(int year) {
        return press.get().html(table(penalties(year)));
    }

    /** Puts the figures on the portal, as they are now (每年1月31日前公布). */
    @PreAuthorize("hasRole('ASSESSOR')")
    public PenaltyYear publish(int year) {
        var table = penalties(year);
        shelf.putFigures(
                new Figures(
                        year,
                        TABLE,
                        clock.today(),
                        table.takenAt().atZone(OfficialClock.BEIJING).toInstant(),
                        Arrays.stream(PenaltyColumn.values())
                                .map(YearlyStatistics::column)
                                .toList(),
                        table.units().stream().map(YearlyStatistics::row).toList(),
                        row(table.total()),
                        null,
                        NOTES,
                        List.of(NO_REMEDIES)),
                clock.instant());
        return table;
    }

    private List<UnitFigures> units(int year) {
        var counted = new HashMap<TenantId, Map<PenaltyColumn, BigDecimal>>();
        county.platform(jdbc -> {
            of(jdbc, """
                        select tenant_code, figure, sum(amount) as amount from penalty_figure
                        where day between :from and :to group by tenant_code, figure""", year).query(row -> {
                counted.computeIfAbsent(
                                new TenantId(row.getString("tenant_code")), _ -> new EnumMap<>(PenaltyColumn.class))
                        .put(Figure.columnOf(row.getString("figure")), row.getBigDecimal("amount"));
            });
            return counted;
        });
        return tenants.all().stream()
                .filter(tenant -> tenant.kind() != TenantKind.LEADING_OFFICE)
                .sorted(Comparator.comparing((Tenant tenant) -> isTown(tenant.kind()))
                        .thenComparing(tenant -> tenant.id().code()))
                .map(tenant -> figures(tenant, counted.getOrDefault(tenant.id(), Map.of())))
                .toList();
    }

    private UnitFigures figures(Tenant tenant, Map<PenaltyColumn, BigDecimal> counted) {
        var values = new EnumMap<PenaltyColumn, BigDecimal>(PenaltyColumn.class);
        var mayPunish = tenants.profile(tenant.id()).acts().contains(Act.PENALTY.code());
        for (var column : PenaltyColumn.values()) {
            // What was done without the power must be seen too.
            if (mayPunish || counted.containsKey(column)) {
                var amount = counted.getOrDefault(column, BigDecimal.ZERO);
                values.put(
                        column,
                        column.isMoney()
                                ? amount.divide(WAN, 2, RoundingMode.HALF_UP)
                                : amount.setScale(0, RoundingMode.UNNECESSARY));
            }
        }
        return new UnitFigures(tenant.id(), tenant.name(), values);
    }

    private static boolean isTown(TenantKind kind) {
        return kind == TenantKind.TOWN || kind == TenantKind.SUBDISTRICT;
    }

    /** A line for the table, a line for each body: code, name and its figures, with tabs between. */
    private static String canonical(int year, List<UnitFigures> units) {
        var columns = PenaltyColumn.values();
        return units.stream()
                .map(unit -> unit.tenant().code() + "\t" + unit.name() + "\t"
                        + Arrays.stream(columns).map(unit::shown).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining("", TABLE + "\t" + year + "\n", ""));
    }

    private LocalDateTime kept(int year, String sha256, String content) {
        return county.platform(jdbc -> {
            jdbc.sql("""
                            insert into statistics_snapshot (year, table_code, sha256, content, taken_at)
                            values (?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(year, TABLE, sha256, content, Timestamp.from(clock.instant()))
                    .update();
            return jdbc.sql("""
                            select taken_at at time zone 'Asia/Shanghai' from statistics_snapshot
                            where year = ? and table_code = ? and sha256 = ?""")
                    .params(year, TABLE, sha256)
                    .query(LocalDateTime.class)
                    .single();
        });
    }

    private StatisticsTable table(PenaltyYear counted) {
        var organ = organ();
        return new StatisticsTable(
                counted.year(),
                COUNTY,
                organ,
                counted.units().stream()
                        .map(unit -> new StatisticsRow(unit.name(), unit.values()))
                        .toList(),
                Stream.concat(NOTES.stream(), Stream.of(NO_REMEDIES)).toList(),
                counted.takenAt().toLocalDate(),
                counted.takenAt(),
                counted.sha256(),
                null,
                organ,
                URI.create(publicUrl + "/figures/" + counted.year() + "/" + TABLE));
    }

    /** The body in whose house the leading group's office sits; the office itself as long as that is no tenant. */
    private String organ() {
        var office = tenants.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.LEADING_OFFICE)
                .findFirst();
        return office.map(tenant -> tenants.profile(tenant.id()).hostedBy())
                .flatMap(host -> tenants.find(new TenantId(host)))
                .map(Tenant::name)
                .or(() -> office.map(Tenant::shortName))
                .orElseGet(() -> tenants.current().name());
    }

    private static Figures.Column column(PenaltyColumn column) {
        var group = column.compareTo(PenaltyColumn.WARNING) >= 0 && column.compareTo(PenaltyColumn.OTHER) <= 0
                ? "行政处罚案件数量"
                : column.compareTo(PenaltyColumn.RECONSIDERED) >= 0 && column.compareTo(PenaltyColumn.LOST) <= 0
                        ? "被复议应诉数量"
                        : null;
        // Amounts and totals are not drawn against each other: that would be a league table.
        return new Figures.Column(column.isMoney() ? column.head() + "（万元）" : column.head(), group, false);
    }

    private static Figures.Row row(UnitFigures unit) {
        return new Figures.Row(
                unit.name(),
                Arrays.stream(PenaltyColumn.values()).map(unit::shown).toList());
    }

    private static JdbcClient.StatementSpec of(JdbcClient jdbc, String sql, int year) {
        return jdbc.sql(sql).param("from", LocalDate.of(year, 1, 1)).param("to", LocalDate.of(year, 12, 31));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
