package org.zhifa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;

/** Two locks keep tenants apart, and a lost context is an error, never rows. */
@ZhifaTest
@Clause("S1")
class TenantIsolationTest {

    static final TenantId ONE = new TenantId("ISO1");
    static final TenantId OTHER = new TenantId("ISO2");

    @Autowired
    Tenants tenants;

    @Autowired
    CountySchemas county;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void twoTenants() {
        for (var tenant : new TenantId[] {ONE, OTHER}) {
            if (tenants.find(tenant).isEmpty()) {
                tenants.open(TestTenants.file(tenant));
            }
        }
    }

    @Test
    void aTenantsTransactionSeesItsOwnSchemaOnly() {
        var schema = CurrentTenant.with(ONE, () -> inTransaction("select current_schema()"));
        var role = CurrentTenant.with(OTHER, () -> inTransaction("select current_user::text"));

        assertThat(schema).isEqualTo("t_iso1");
        assertThat(role).isEqualTo("t_iso2");
    }

    @Test
    void theOthersTablesAreRefusedEvenByName() {
        assertThatException()
                .isThrownBy(() -> CurrentTenant.with(
                        ONE, () -> inTransaction("select count(*)::text from t_iso2.event_publication")))
                .withStackTraceContaining("permission denied for schema t_iso2");
    }

    @Test
    void countyTablesAreRefusedToATenant() {
        assertThatException()
                .isThrownBy(() ->
                        CurrentTenant.with(ONE, () -> inTransaction("select count(*)::text from platform.account")))
                .withStackTraceContaining("permission denied for schema platform");
    }

    @Test
    void withoutATenantATransactionIsAnError() {
        assertThatException()
                .isThrownBy(() -> inTransaction("select count(*)::text from event_publication"))
                .withStackTraceContaining("no tenant");
    }

    @Test
    void outsideATransactionThereIsNoTableToRead() {
        assertThatException()
                .isThrownBy(() -> CurrentTenant.with(
                        ONE,
                        () -> jdbc.sql("select count(*)::text from event_publication")
                                .query(String.class)
                                .single()))
                .withStackTraceContaining("does not exist");
    }

    @Test
    void anotherThreadHasNoTenantUnlessItIsCarriedThere() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lost = CurrentTenant.with(ONE, () -> threads.submit(CurrentTenant::isKnown));
            var carried = new TenantId[1];
            CurrentTenant.with(
                    ONE,
                    () -> threads.submit(CurrentTenant.carrying(() -> carried[0] = CurrentTenant.get()))
                            .get());

            assertThat(lost.get()).isFalse();
            assertThat(carried[0]).isEqualTo(ONE);
        }
    }

    @Test
    void theRoleIsGoneFromTheConnectionAfterTheTransaction() {
        for (var round = 0; round < 30; round++) {
            CurrentTenant.with(ONE, () -> inTransaction("select current_user::text"));

            String left =
                    county.asLogin(login -> login.sql("select current_user || ' ' || current_setting('search_path')")
                            .query(String.class)
                            .single());
            assertThat(left).isEqualTo("zhifa_app \"\"");
        }
    }

    @Test
    void openingATenantTwiceIsRefusedAndLosesNothing() {
        assertThatExceptionOfType(TenantExists.class)
                .isThrownBy(() -> tenants.open(TestTenants.file(ONE)))
                .withMessageContaining("ISO1");
        assertThat(CurrentTenant.with(ONE, () -> inTransaction("select current_schema()")))
                .isEqualTo("t_iso1");
    }

    private String inTransaction(String question) {
        return new TransactionTemplate(transactions).execute(_ -> one(question));
    }

    private String one(String question) {
        return jdbc.sql(question).query(String.class).single();
    }
}
