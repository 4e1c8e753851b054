package org.zhifa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** Who may open, close and change accounts, and what nobody may give away. */
@ZhifaTest
class AccountsTest {

    private static final TenantId UNIT = new TenantId("ACC1");
    private static final TenantId OTHER = new TenantId("ACC2");

    @Autowired
    Tenants tenants;

    @Autowired
    Accounts accounts;

    private final Person admin = person(UNIT, Role.TENANT_ADMIN);
    private final Person county = person(OTHER, Role.COUNTY_ADMIN);

    @BeforeEach
    void twoUnits() {
        for (var tenant : new TenantId[] {UNIT, OTHER}) {
            if (tenants.find(tenant).isEmpty()) {
                tenants.open(TestTenants.file(tenant));
            }
        }
    }

    @Test
    void anAdministratorOpensAnAccountInTheOwnUnitOnly() {
        var mine = asked(UNIT, Role.OFFICER);
        assertThat(admin.does(() -> accounts.open(mine))).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(accounts.find(mine.username()).orElseThrow().mustChange()).isTrue();

        refused(admin, () -> accounts.open(asked(OTHER, Role.OFFICER)));
        refused(admin, () -> accounts.of(OTHER));
        county.does(() -> accounts.open(asked(UNIT, Role.OFFICER)));
    }

    @Test
    void whoeverHandlesCasesOpensNoAccounts() {
        var officer = person(UNIT, Role.OFFICER, Role.HEAD_OF_BODY);

        refused(officer, () -> accounts.open(asked(UNIT, Role.OFFICER)));
        refused(officer, () -> accounts.of(UNIT));
    }

    @Test
    void nobodyGivesAwayMoreThanIsTheirs() {
        refused(admin, () -> accounts.open(asked(UNIT, Role.COUNTY_ADMIN)));
        // Not even the county's administrator makes supervisors outside the leading group's office.
        refused(county, () -> accounts.open(asked(UNIT, Role.SUPERVISOR)));

        var strong = new NewAccount(PersonId.next(), name(), "县示一", UNIT, Set.of(Role.COUNTY_ADMIN), "password-1");
        accounts.insert(strong);
        refused(admin, () -> accounts.resetPassword(strong.person()));
        refused(admin, () -> accounts.close(strong.person()));
        refused(admin, () -> accounts.give(strong.person(), Set.of(Role.OFFICER)));
    }

    @Test
    @Clause("S31")
    void onePersonDoesNotHandleAndReview() {
        assertThatIllegalArgumentException().isThrownBy(() -> asked(UNIT, Role.OFFICER, Role.REVIEWER));
        var officer = asked(UNIT, Role.OFFICER);
        admin.does(() -> accounts.open(officer));
        var id = accounts.find(officer.username()).orElseThrow().person();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> admin.does(() -> accounts.give(id, Set.of(Role.OFFICER, Role.REVIEWER))));
    }

    @Test
    @Clause("S1")
    void openingAUnitAppointsAnAdministratorWhoseOpeningFailsWithIt() {
        assertThat(accounts.find("admin-acc1")).hasValueSatisfying(account -> {
            assertThat(account.roles()).containsExactly(Role.TENANT_ADMIN);
            assertThat(account.mustChange()).isTrue();
        });

        // Somebody has the name already: the unit is not opened, and nothing of it stays.
        var unit = new TenantId("ACC3");
        accounts.insert(
                new NewAccount(PersonId.next(), "admin-acc3", "旧示账", UNIT, Set.of(Role.TENANT_ADMIN), "password-1"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> tenants.open(TestTenants.file(unit)));
        assertThat(tenants.find(unit)).isEmpty();
        assertThat(county.does(() -> accounts.of(unit))).isEmpty();
    }

    private static void refused(Person person, Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> person.does(act));
    }

    private static OpenAccount asked(TenantId tenant, Role... roles) {
        return new OpenAccount(name(), "示例", tenant, Set.of(roles));
    }

    private static String name() {
        return "ac" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Person person(TenantId tenant, Role... roles) {
        return new Person(new Actor(PersonId.next(), "示例", tenant, Set.of(roles)));
    }
}
