package org.zhifa.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Opens schemas and brings them up to date, with the owner's login.
 *
 * <p>A fingerprint of the changelog's files stands beside each schema in the registry: only schemas whose fingerprint
 * differs are given to Liquibase.
 */
@Component
class Schemas {

    /** A group of schemas that share a changelog. */
    enum Changelog {
        PLATFORM("db/changelog/platform"),
        PORTAL("db/changelog/portal"),
        TENANT("db/changelog/tenant");

        private final String path;

        Changelog(String path) {
            this.path = path;
        }
    }

    private final DatabaseSettings settings;

    Schemas(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Makes the schema and its role if they are not there, migrates it, and grants the role what it may do. */
    void bringUpToDate(String schema, Changelog changelog) {
        try (var owner = owner()) {
            run(owner, schema, "db/provision/schema.sql");
            migrate(owner, schema, changelog);
            run(owner, schema, "db/provision/grants.sql");
        } catch (SQLException | LiquibaseException cause) {
            throw new IllegalStateException(
                    "schema %s could not be brought up to date: %s".formatted(schema, cause.getMessage()), cause);
        }
    }

    /** Removes a schema whose opening failed, so that nothing half-done stays behind. */
    void withdraw(String schema) {
        try (var owner = owner()) {
            run(owner, schema, "db/provision/withdraw.sql");
        } catch (SQLException cause) {
            throw new IllegalStateException("schema %s could not be withdrawn".formatted(schema), cause);
        }
    }

    /** SHA-256 over the changelog's files, in the order of their paths. */
    String fingerprint(Changelog changelog) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + changelog.path + "/**/*.sql");
            Arrays.sort(files, Comparator.comparing(Schemas::path));
            for (var file : files) {
                sha256.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException("the changelog cannot be read", impossible);
        }
    }

    private static String path(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException cause) {
            throw new IllegalStateException("the changelog cannot be read", cause);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword());
    }

    private void run(Connection owner, String schema, String script) throws SQLException {
        owner.setAutoCommit(false);
        try (var names = owner.prepareStatement(
                        "select set_config('zhifa.schema', ?, true), set_config('zhifa.app', ?, true)");
                var statement = owner.createStatement()) {
            names.setString(1, schema);
            names.setString(2, settings.app());
            names.execute();
            statement.execute(text(script));
            owner.commit();
        } finally {
            owner.rollback();
        }
    }

    private static String text(String script) {
        try {
            return new ClassPathResource(script).getContentAsString(UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(script + " is missing", impossible);
        }
    }

    private static void migrate(Connection owner, String schema, Changelog changelog) throws LiquibaseException {
        try {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                var database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner));
                database.setDefaultSchemaName(schema);
                database.setLiquibaseSchemaName(schema);
                var liquibase = new Liquibase(changelog.path + ".yaml", new ClassLoaderResourceAccessor(), database);
                liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                liquibase.update("");
            });
        } catch (LiquibaseException cause) {
            throw cause;
        } catch (Exception cause) {
            throw new LiquibaseException(cause);
        }
    }
}
