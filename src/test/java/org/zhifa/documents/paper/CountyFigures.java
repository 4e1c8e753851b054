package org.zhifa.documents.paper;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A year of penalties in an invented county of 36 bodies: some have every power, towns have few, one had no case. */
final class CountyFigures {

    static final String SHA256 = "a4d719c083be5f62e19b7d04c5a8f33190e2b6d7481fca5b0c1e77aa36d2f908";

    private CountyFigures() {}

    static StatisticsTable table() {
        return table(36);
    }

    static StatisticsTable table(int bodies) {
        List<StatisticsRow> rows = new ArrayList<>();
        for (int i = 1; i <= bodies; i++) {
            rows.add(i > 27 ? town("示例镇" + i + "人民政府", i) : department("示例局" + i, i));
        }
        return new StatisticsTable(
                2025,
                "桓台县",
                "桓台县司法局",
                rows,
                List.of(
                        "统计范围为2025年1月1日至12月31日作出决定的行政处罚案件，包括以后被撤销、变更或者确认违法的案件。",
                        "单处一种处罚的，计入该种类；并处两种以上处罚的，算一件，计入最重的种类；与其他行政处罚并处的，计入明确的种类。种类从轻到重按表中第3栏至第16栏的顺序（其他行政处罚除外）。",
                        "罚没金额以处罚决定书载明的数额为准；没收非法财物能够确定价值的，计入罚没金额。",
                        "结案数量包括作出决定后又被撤销的案件。",
                        "“0”表示有相关职权，本年度没有发生；“—”表示无相关行政执法职责。",
                        "本表只反映执法工作量，不用于考核、排名。"),
                LocalDate.of(2026, 1, 28),
                LocalDateTime.of(2026, 1, 26, 18, 0),
                SHA256,
                206L,
                "桓台县司法局",
                URI.create("https://zhifa.example/t/2025-2"));
    }

    private static StatisticsRow department(String name, int i) {
        Map<PenaltyColumn, BigDecimal> values = new EnumMap<>(PenaltyColumn.class);
        for (PenaltyColumn column : PenaltyColumn.values()) {
            values.put(column, column.money ? new BigDecimal(i + ".41") : BigDecimal.valueOf(i % 9));
        }
        values.put(PenaltyColumn.FILED, BigDecimal.valueOf(100L + i));
        values.put(PenaltyColumn.CLOSED, BigDecimal.valueOf(99L + i));
        values.remove(PenaltyColumn.DETENTION);
        return new StatisticsRow(name, values);
    }

    private static StatisticsRow town(String name, int i) {
        return new StatisticsRow(
                name,
                Map.of(
                        PenaltyColumn.FILED, BigDecimal.valueOf(i),
                        PenaltyColumn.CLOSED, BigDecimal.valueOf(i),
                        PenaltyColumn.WARNING, BigDecimal.ZERO,
                        PenaltyColumn.FINE, BigDecimal.valueOf(i),
                        PenaltyColumn.MONEY, new BigDecimal("0.46")));
    }
}
