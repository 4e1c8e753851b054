package org.zhifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The outer lock: what the application's own login cannot do, before any role of a tenant is taken. */
class TestDatabaseTest {

    @Test
    void theApplicationSeesNoSchemaByItself() throws SQLException {
        assertThat(ask("select current_setting('search_path')")).isEqualTo("\"\"");
        assertThat(ask("select array_to_string(current_schemas(false), ',')")).isEmpty();
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        assertThat(ask("select count(*) from pg_shdepend d join pg_roles r on r.oid = d.refobjid"
                        + " where r.rolname = current_user and d.deptype = 'o'"))
                .isEqualTo("0");
    }

    @Test
    void theApplicationInheritsNoRole() throws SQLException {
        assertThat(ask("select rolinherit or rolsuper or rolcreaterole or rolcreatedb or rolbypassrls"
                        + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void theApplicationCreatesNothing() {
        assertThatThrownBy(() -> run("create table public.note (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("create temporary table note (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("create schema note")).hasMessageContaining("permission denied");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> connect("wrong")).hasMessageContaining("password authentication failed");
    }

    @Test
    void writesReachTheDisk() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
    }

    @Test
    void everyTestRunHasItsOwnDatabase() throws SQLException {
        assertThat(ask("select current_database()"))
                .startsWith("zhifa_test_" + ProcessHandle.current().pid());
    }

    private static String ask(String query) throws SQLException {
        try (var connection = connect(TestDatabase.properties().get("zhifa.database.app-password"));
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = connect(TestDatabase.properties().get("zhifa.database.app-password"))) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(String password) throws SQLException {
        var properties = TestDatabase.properties();
        return DriverManager.getConnection(
                properties.get("zhifa.database.url"), properties.get("zhifa.database.app"), password);
    }
}
