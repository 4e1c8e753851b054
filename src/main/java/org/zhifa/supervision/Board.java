package org.zhifa.supervision;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.zhifa.tenancy.TenantId;

/**
 * The board of the county (监督看板): every body the plan is addressed to, also one without a single case, the worst first.
 */
public record Board(Span span, LocalDateTime at, List<BoardRow> rows) {

    public Board {
        rows = List.copyOf(rows);
    }

    public Optional<BoardRow> row(TenantId tenant) {
        return rows.stream().filter(row -> row.tenant().equals(tenant)).findFirst();
    }
}
