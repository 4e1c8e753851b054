package org.zhifa.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;
import org.zhifa.tenancy.Tenants;

/**
 * The accounts of the county (账号). An issuer only proves who somebody is; what the person may do stands here, so that
 * it changes the same way whichever issuer is used.
 *
 * <p>A unit's administrator opens and closes the accounts of that unit, the county's those of every unit. Neither gives
 * away more than is theirs: county roles come from the county's administrator alone, and exist in the leading group's
 * office alone.
 */
@Service
public class Accounts {

    /** Roles that reach beyond one unit. */
    private static final Set<Role> OF_THE_COUNTY = EnumSet.of(Role.SUPERVISOR, Role.ASSESSOR, Role.COUNTY_ADMIN);

    private final AccountRegister register;
    private final AccountVersions versions;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Accounts(
            AccountRegister register,
            AccountVersions versions,
            Tenants tenants,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.versions = versions;
        this.tenants = tenants;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** For what happens before there is anybody to sign in: loading demonstration data. */
    public void insert(NewAccount account) {
        register.insert(account, false);
    }

    /** The account somebody signs in with, if there is one. */
    public Optional<Account> find(String username) {
        return register.find(username);
    }

    /** A unit's accounts, by name to sign in with. */
    @PreAuthorize("hasAnyRole('COUNTY_ADMIN', 'TENANT_ADMIN')")
    public List<Account> of(TenantId tenant) {
        mayRun(tenant);
        return register.of(tenant);
    }

    /** The legal advisers of the current unit who may sign in. */
    @PreAuthorize("hasRole('REVIEWER')")
    public List<Account> advisers() {
        return register.of(CurrentTenant.get()).stream()
                .filter(account -> account.open() && account.roles().contains(Role.ADVISER))
                .toList();
    }

    /** The roles there are to give in a unit, to whoever asks. */
    @PreAuthorize("hasAnyRole('COUNTY_ADMIN', 'TENANT_ADMIN')")
    public Set<Role> rolesToGive(TenantId tenant) {
        var roles = EnumSet.allOf(Role.class);
        if (!isLeadingOffice(tenant) || !CurrentActor.get().is(Role.COUNTY_ADMIN)) {
            roles.removeAll(OF_THE_COUNTY);
        }
        return roles;
    }

    /** Opens an account and gives back its one-time password, which is kept nowhere. */
    @PreAuthorize("hasAnyRole('COUNTY_ADMIN', 'TENANT_ADMIN')")
    public String open(OpenAccount form) {
        mayRun(form.tenant());
        mayGive(form.tenant(), form.roles());
        var person = PersonId.next();
        var password = OneTimePassword.next();
        recorded(
                form.tenant(),
                new AccountEvent.Opened(person, form.roles()),
                () -> register.insert(
                        new NewAccount(person, form.username(), form.name(), form.tenant(), form.roles(), password),
                        true));
        return password;
    }

    /** Nobody signs in with it any more, and whoever is signed in with it is sent away at once. */
    @PreAuthorize("hasAnyRole('COUNTY_ADMIN', 'TENANT_ADMIN')")
    public void close(PersonId person) {
        var account = mayChange(person);
        if (person.equals(CurrentActor.get().id())) {
            throw new AccessDeniedException("nobody closes the account they act with");
        }
        recorded(account.tenant(), new AccountEvent.Closed(person), () -> register.setOpen(person, false));
        versions.forget(person);
    }

    @PreAuthorize("hasAnyRole('COUNTY_ADMIN', 'TENANT_ADMIN')")
    public void reopen(PersonId person) {
        var account = mayChange(person);
        recorded(account.tenant(), new AccountEvent.Reopened(person), () -> register.setOpen(person, true));
    }

    /** Gives the account other roles; they hold from the person's next sign-in, which is due at once. */
    @PreAuthorize("hasAnyRole('COUNTY_ADMIN', 'TENANT_ADMIN')")
    public void give(PersonId person, Set<Role> roles) {
        var account = mayChange(person);
        mayGive(account.tenant(), roles);
        if (!SeparationOfDuties.allows(roles)) {
            throw new IllegalArgumentException("one person cannot hold " + roles);
        }
        recorded(account.tenant(), new AccountEvent.RolesSet(person, roles), () -> register.setRoles(person, roles));
        versions.forget(person);
    }

    /** A new one-time password, also for an account that is locked; the old one holds no more. */
    @PreAuthorize("hasAnyRole('COUNTY_ADMIN', 'TENANT_ADMIN')")
    public String resetPassword(PersonId person) {
        var account = mayChange(person);
        var password = OneTimePassword.next();
        recorded(
                account.tenant(),
                new AccountEvent.PasswordReset(person),
                () -> register.setPassword(person, password, true));
        versions.forget(person);
        return password;
    }

    private Account mayChange(PersonId person) {
        var account = register.find(person).orElseThrow(() -> new NoSuchElementException("no account of " + person));
        mayRun(account.tenant());
        // Whoever could reset a stronger account's password would be as strong.
        mayGive(account.tenant(), account.roles());
        return account;
    }

    private static void mayRun(TenantId tenant) {
        var actor = CurrentActor.get();
        if (!actor.is(Role.COUNTY_ADMIN) && !actor.tenant().equals(tenant)) {
            throw new AccessDeniedException("another unit's accounts");
        }
    }

    private void mayGive(TenantId tenant, Set<Role> roles) {
        if (!rolesToGive(tenant).containsAll(roles)) {
            throw new AccessDeniedException("these roles are not theirs to give");
        }
    }

    private boolean isLeadingOffice(TenantId tenant) {
        return tenants.find(tenant)
                .filter(unit -> unit.kind() == TenantKind.LEADING_OFFICE)
                .isPresent();
    }

    /** The unit's log first: what cannot be recorded is not done. The account's own transaction is the last word. */
    private void recorded(TenantId tenant, AccountEvent event, Runnable change) {
        CurrentTenant.with(
                tenant,
                () -> transaction.executeWithoutResult(_ -> {
                    events.publishEvent(event);
                    change.run();
                }));
    }
}
