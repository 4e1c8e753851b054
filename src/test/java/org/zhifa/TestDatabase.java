package org.zhifa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * A fresh database for this JVM, on a real PostgreSQL: the one the environment names (ZHIFA_DB_URL and the rest), else
 * the tests' own from {@code bin/postgres}, which stays up for the next run.
 *
 * <p>Roles belong to the whole server, so the tenants' roles outlive the database.
 */
public final class TestDatabase {

    private static final String SERVER = ".run/postgres-test";
    private static final String PREFIX = "zhifa_test_";

    private static Map<String, String> properties;

    private TestDatabase() {}

    /** What the application needs to know to work on it. */
    public static synchronized Map<String, String> properties() {
        if (properties == null) properties = create(server());
        return properties;
    }

    private static Map<String, String> create(Map<String, String> server) {
        var name = PREFIX + ProcessHandle.current().pid() + "_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        var url = server.get("ZHIFA_DB_URL").replaceFirst("/[^/]*$", "/" + name);

        asOwner(server, server.get("ZHIFA_DB_URL"), connection -> {
            dropLeftovers(connection);
            execute(connection, "create database " + name);
            execute(connection, "comment on database " + name + " is '" + Instant.now() + "'");
            execute(connection, "revoke create, temporary on database " + name + " from public");
            // What a test wrote need not outlive a power cut.
            execute(connection, "alter database " + name + " set synchronous_commit = off");
        });
        asOwner(server, url, connection -> execute(connection, "revoke all on schema public from public"));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> asOwner(server, server.get("ZHIFA_DB_URL"), connection -> drop(connection, name))));

        return Map.of(
                "zhifa.database.url", url,
                "zhifa.database.owner", server.get("ZHIFA_DB_OWNER"),
                "zhifa.database.owner-password", server.get("ZHIFA_DB_OWNER_PASSWORD"),
                "zhifa.database.app", server.get("ZHIFA_DB_APP"),
                "zhifa.database.app-password", server.get("ZHIFA_DB_APP_PASSWORD"));
    }

    /** Databases of runs that were killed; a day, because another run may be at work. */
    private static void dropLeftovers(Connection connection) throws SQLException {
        var leftovers = new ArrayList<String>();
        try (var statement = connection.prepareStatement("""
                select datname from pg_database
                where case when starts_with(datname, ?)
                           then shobj_description(oid, 'pg_database')::timestamptz < ?::timestamptz end
                """)) {
            statement.setString(1, PREFIX);
            statement.setString(2, Instant.now().minus(Duration.ofDays(1)).toString());
            var rows = statement.executeQuery();
            while (rows.next()) leftovers.add(rows.getString(1));
        }
        for (var leftover : leftovers) drop(connection, leftover);
    }

    private static void drop(Connection connection, String name) throws SQLException {
        execute(connection, "drop database if exists " + name + " with (force)");
    }

    private static Map<String, String> server() {
        if (System.getenv("ZHIFA_DB_URL") != null) return System.getenv();
        try {
            var start = new ProcessBuilder("bin/postgres", "start", "--data", SERVER)
                    .redirectErrorStream(true)
                    .start();
            var said = new String(start.getInputStream().readAllBytes());
            if (start.waitFor() != 0) throw new IllegalStateException(said.strip());

            var values = new Properties();
            try (var file = Files.newBufferedReader(Path.of(SERVER + ".env"))) {
                values.load(file);
            }
            return values.entrySet().stream()
                    .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL for the tests could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void asOwner(Map<String, String> server, String url, Work work) {
        try (var connection =
                DriverManager.getConnection(url, server.get("ZHIFA_DB_OWNER"), server.get("ZHIFA_DB_OWNER_PASSWORD"))) {
            work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
