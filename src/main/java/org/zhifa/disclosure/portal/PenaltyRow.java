package org.zhifa.disclosure.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.PublicRecord;
import org.zhifa.disclosure.PublicRecord.Amounts;
import org.zhifa.disclosure.PublicRecord.BasisRole;
import org.zhifa.disclosure.PublicRecord.PartyKind;

/**
 * A penalty in the fields of the national publication standard (双公示). The fields for a person's papers are left out
 * altogether: they are handed to the credit platform and shown to nobody.
 */
final class PenaltyRow {

    static final List<String> FIELDS = List.of(
            "CF_XDR_MC",
            "CF_XDR_LB",
            "CF_XDR_SHXYM",
            "CF_FRDB",
            "CF_WSH",
            "CF_WFXW",
            "CF_SY",
            "CF_YJ",
            "CF_CFLB",
            "CF_NR",
            "CF_NR_FK",
            "CF_NR_WFFF",
            "CF_NR_ZKDX",
            "CF_JDRQ",
            "CF_YXQ",
            "CF_GSJZQ",
            "CF_CFJG",
            "CF_CFJGDM",
            "CF_SJLY",
            "CF_SJLYDM",
            "BZ");

    private static final LocalDate NO_END = LocalDate.of(2099, 12, 31);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private PenaltyRow() {}

    static String csv(PublicRecord record) {
        var party = record.party();
        var amounts = record.amounts();
        var organ = record.organ();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(party.name());
        cells.add(party(party.kind()));
        cells.add(party.creditCode());
        cells.add(party.legalRepresentative());
        cells.add(record.docNo());
        cells.add(record.violationType());
        cells.add(String.join("", record.facts()));
        cells.add(bases(record));
        cells.add(kinds(record));
        cells.add(record.outcome());
        cells.add(tenThousands(amounts.fine()));
        cells.add(tenThousands(confiscated(amounts)));
        cells.add(amounts.licence());
        cells.add(record.decidedOn());
        cells.add(NO_END);
        cells.add(record.displayUntil());
        cells.add(organ.name());
        cells.add(organ.creditCode());
        cells.add(organ.name());
        cells.add(organ.creditCode());
        cells.add(record.permalink());
        return Csv.row(cells);
    }

    private static String party(PartyKind kind) {
        return switch (kind) {
            case ORGANISATION -> "法人及非法人组织";
            case SOLE_TRADER -> "个体工商户";
            case PERSON -> "自然人";
        };
    }

    private static String bases(PublicRecord record) {
        return record.bases().stream()
                .filter(basis -> basis.role() == BasisRole.APPLIED)
                .map(PublicRecord.Basis::citation)
                .collect(Collectors.joining("；"));
    }

    private static String kinds(PublicRecord record) {
        return record.kinds().stream().map(PenaltyRow::kind).distinct().collect(Collectors.joining("-"));
    }

    // The standard has one word for both confiscations.
    private static String kind(PublicRecord.Kind kind) {
        return switch (kind.code()) {
            case "04", "05" -> "没收违法所得、没收非法财物";
            case "14" -> "其他";
            default -> kind.name();
        };
    }

    private static @Nullable BigDecimal confiscated(Amounts amounts) {
        if (amounts.confiscatedGains() == null) {
            return amounts.confiscatedGoodsValue();
        }
        return amounts.confiscatedGoodsValue() == null
                ? amounts.confiscatedGains()
                : amounts.confiscatedGains().add(amounts.confiscatedGoodsValue());
    }

    private static @Nullable String tenThousands(@Nullable BigDecimal yuan) {
        return yuan == null
                ? null
                : yuan.divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP).toPlainString();
    }
}
