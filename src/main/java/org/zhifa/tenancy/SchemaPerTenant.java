package org.zhifa.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

/** Points Hibernate at the schema of the current tenant, and carries the tenant into background work. */
@Configuration(proxyBeanMethods = false)
class SchemaPerTenant {

    /** Hibernate asks for a tenant before there is one. It names no role, so what follows would be refused. */
    private static final String NO_TENANT = "none";

    @Bean
    HibernatePropertiesCustomizer schemaPerTenantCustomizer(DataSource dataSource) {
        return settings -> settings.putAll(Map.of(
                MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                new Resolver(),
                MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER,
                new TwoLocks(dataSource)));
    }

    @Bean
    TaskDecorator tenantTaskDecorator() {
        return CurrentTenant::carrying;
    }

    private static final class Resolver implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            return CurrentTenant.isKnown() ? CurrentTenant.get().schema() : NO_TENANT;
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }

    /**
     * Opens a transaction's connection with the tenant's role and schema.
     *
     * <p>The pool has auto-commit off, so the two settings are the first statement of the transaction and end with it:
     * nothing is ever left on the session.
     */
    private record TwoLocks(DataSource dataSource) implements MultiTenantConnectionProvider<String> {

        @Override
        public Connection getConnection(String schema) throws SQLException {
            if (schema.equals(NO_TENANT) || !CurrentTenant.isKnown()) {
                throw new SQLException("no tenant: this work was not entered through CurrentTenant.with");
            }
            var wanted = CurrentTenant.get().schema();
            if (!schema.equals(wanted)) {
                throw new SQLException("this session belongs to %s, the work to %s".formatted(schema, wanted));
            }
            var connection = dataSource.getConnection();
            try {
                LocalRole.take(connection, schema);
                return connection;
            } catch (SQLException refused) {
                connection.close();
                throw refused;
            }
        }

        @Override
        public void releaseConnection(String schema, Connection connection) throws SQLException {
            connection.close();
        }

        @Override
        public Connection getAnyConnection() throws SQLException {
            return dataSource.getConnection();
        }

        @Override
        public void releaseAnyConnection(Connection connection) throws SQLException {
            connection.close();
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return type.isInstance(this);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
