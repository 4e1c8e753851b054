package org.zhifa.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the database with the owner's login, who sees every schema: for tests that compare what stood and stands there. */
record Owner(DatabaseSettings settings) {

    List<List<String>> rows(String question, Object... words) {
        try (var connection = connection();
                var statement = connection.prepareStatement(question)) {
            for (var at = 0; at < words.length; at++) {
                statement.setObject(at + 1, words[at]);
            }
            var found = statement.executeQuery();
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                    row.add(found.getString(at));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException cause) {
            throw new IllegalStateException(question, cause);
        }
    }

    List<String> column(String question, Object... words) {
        return rows(question, words).stream().map(List::getFirst).toList();
    }

    /** How many rows each table of a schema has, and the digest over them; without what waits to be delivered or sealed. */
    Map<String, String> state(String schema) {
        var state = new TreeMap<String, String>();
        for (var table : column("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relkind = 'r' and c.relname not in ('event_publication', 'log_pending', 'log_leaf')
                """, schema)) {
            state.put(
                    table,
                    String.join(
                            " ",
                            rows("select count(*)::text, coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '')"
                                            + " from " + schema + "." + table + " t")
                                    .getFirst()));
        }
        return state;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword());
    }
}
