package org.zhifa.identity;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhifa.tenancy.FirstAdministrator;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;

/**
 * Gives each new unit the account {@code admin-<code>}, which opens all others. That of the leading group's office is the
 * county's administrator as well, for nobody else could make one.
 */
@Component
class FirstAdministrators implements FirstAdministrator {

    private final AccountRegister register;

    FirstAdministrators(AccountRegister register) {
        this.register = register;
    }

    @Override
    public Credentials appoint(TenantFile unit) {
        var credentials = new Credentials("admin-" + unit.code().toLowerCase(Locale.ROOT), OneTimePassword.next());
        register.insert(
                new NewAccount(
                        PersonId.next(),
                        credentials.username(),
                        shortened(unit.shortName()) + "系统管理员",
                        new TenantId(unit.code()),
                        unit.kind() == TenantKind.LEADING_OFFICE
                                ? Set.of(Role.TENANT_ADMIN, Role.COUNTY_ADMIN)
                                : Set.of(Role.TENANT_ADMIN),
                        credentials.password()),
                true);
        return credentials;
    }

    @Override
    public void dismiss(TenantId tenant) {
        register.remove(tenant);
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40);
    }
}
