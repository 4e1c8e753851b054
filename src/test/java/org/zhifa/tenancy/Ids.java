package org.zhifa.tenancy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Every id in a tenant's tables, by the column it stands in: of cases, entries, papers, people. */
record Ids(Map<String, List<UUID>> byColumn) {

    /** Enough of each kind that one is among them which is like any other. */
    private static final int MOST = 40;

    static Ids of(Owner owner, TenantId tenant) {
        var ids = new TreeMap<String, List<UUID>>();
        for (var column : owner.rows("""
                select table_name, column_name from information_schema.columns
                where table_schema = ? and data_type = 'uuid' order by 1, 2""", tenant.schema())) {
            var found = owner
                    .rows("select distinct %2$s from %1$s.%3$s where %2$s is not null order by 1 limit %4$d"
                            .formatted(tenant.schema(), column.get(1), column.get(0), MOST))
                    .stream()
                    .map(row -> UUID.fromString(row.getFirst()))
                    .toList();
            ids.merge(
                    column.get(1),
                    found,
                    (some, others) -> Stream.concat(some.stream(), others.stream())
                            .distinct()
                            .toList());
        }
        return new Ids(ids);
    }

    List<UUID> all() {
        return byColumn.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** One of each kind. */
    List<UUID> oneOfEach() {
        return byColumn.values().stream()
                .filter(ids -> !ids.isEmpty())
                .map(List::getFirst)
                .distinct()
                .toList();
    }

    /** Of this type if there are such; a UUID may be any. */
    List<UUID> fitting(Class<?> type, List<UUID> ifAny) {
        var column = type.getSimpleName().replaceFirst("Id$", "").toLowerCase() + "_id";
        var found = byColumn.getOrDefault(column, List.of());
        return type == UUID.class || found.isEmpty() ? ifAny : found;
    }
}
