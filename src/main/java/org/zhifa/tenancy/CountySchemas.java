package org.zhifa.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The two schemas that belong to the county as a whole: {@code platform} (tenant registry, accounts, roll-ups, witness
 * signatures) and {@code portal} (published snapshots only). Each has a role of its own, taken for one transaction.
 *
 * <p>Their transactions are never those of a tenant: what crosses does so after the tenant's commit, as an event. Work
 * that is repeated after a crash must therefore not mind finding its rows already there.
 */
@Component
public class CountySchemas {

    private final JdbcClient jdbc;
    private final TransactionTemplate platform;
    private final TransactionTemplate portal;
    private final TransactionTemplate login;

    CountySchemas(DataSource pool) {
        // Wrapped, so that this transaction and a tenant's never mistake each other's connection for their own.
        var own = new DelegatingDataSource(pool);
        this.jdbc = JdbcClient.create(own);
        this.platform = new TransactionTemplate(new InRole(own, "platform"));
        this.portal = new TransactionTemplate(new InRole(own, "portal"));
        this.login = new TransactionTemplate(new DataSourceTransactionManager(own));
    }

    /** One transaction in {@code platform}. */
    public <T> T platform(Function<JdbcClient, T> work) {
        return platform.execute(status -> work.apply(jdbc));
    }

    /** One transaction in {@code portal}. */
    public <T> T portal(Function<JdbcClient, T> work) {
        return portal.execute(status -> work.apply(jdbc));
    }

    /** One statement as the pool's own login, which sees no table; for questions to the server itself. */
    <T> T asLogin(Function<JdbcClient, T> work) {
        return login.execute(status -> work.apply(jdbc));
    }

    private static final class InRole extends DataSourceTransactionManager {

        private final String schema;

        InRole(DataSource dataSource, String schema) {
            super(dataSource);
            this.schema = schema;
        }

        @Override
        protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
                throws SQLException {
            LocalRole.take(connection, schema);
        }
    }
}
