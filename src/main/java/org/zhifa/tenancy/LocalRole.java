package org.zhifa.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/** Both locks of a schema in one round trip: the role that may use it, and the path that leads to it. */
final class LocalRole {

    private LocalRole() {}

    /**
     * Takes the role named as the schema until the running transaction ends, as {@code SET LOCAL} does; the name goes
     * in as a parameter, which {@code SET} itself does not allow.
     *
     * @throws SQLException if the connection commits by itself, or there is no such role
     */
    static void take(Connection connection, String schema) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new SQLException("auto-commit is on: the role would be gone before the next statement");
        }
        try (var locks =
                connection.prepareStatement("select set_config('role', ?, true), set_config('search_path', ?, true)")) {
            locks.setString(1, schema);
            locks.setString(2, schema);
            locks.execute();
        }
    }
}
