package org.zhifa.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.zhifa.shared.OfficialClock;

/** The register of tenants: opens them and tells who they are. */
@Service
public class Tenants {

    private final Schemas schemas;
    private final TenantRegister register;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;
    private final FirstAdministrator administrator;
    private final ConcurrentMap<TenantId, TenantFile> profiles = new ConcurrentHashMap<>();

    Tenants(
            Schemas schemas,
            TenantRegister register,
            ApplicationEventPublisher events,
            OfficialClock clock,
            FirstAdministrator administrator) {
        this.schemas = schemas;
        this.register = register;
        this.events = events;
        this.clock = clock;
        this.administrator = administrator;
    }

    /**
     * Opens a tenant: schema, role, tables, grants, register, whatever listeners to {@link TenantOpened} add, and the
     * first administrator. Either all of it stands afterwards, or nothing does.
     *
     * @return what the first administrator signs in with; kept nowhere, so it is shown now or never
     * @throws TenantExists if there is one with this code
     */
    public FirstAdministrator.Credentials open(TenantFile file) {
        var tenant = new TenantId(file.code());
        if (register.find(tenant).isPresent()) {
            throw new TenantExists(tenant);
        }
        try {
            schemas.bringUpToDate(tenant.schema(), Schemas.Changelog.TENANT);
            register.add(file, schemas.fingerprint(Schemas.Changelog.TENANT), clock.instant());
            CurrentTenant.with(tenant, () -> events.publishEvent(new TenantOpened(tenant)));
            return administrator.appoint(file);
        } catch (RuntimeException failed) {
            administrator.dismiss(tenant);
            register.remove(tenant);
            schemas.withdraw(tenant.schema());
            throw failed;
        }
    }

    public Optional<Tenant> find(TenantId tenant) {
        return register.find(tenant);
    }

    /** Every tenant, by code. */
    public List<Tenant> all() {
        return register.all();
    }

    /** What the tenant's file declares: prefixes, limits, courts, thresholds. */
    public TenantFile profile(TenantId tenant) {
        return profiles.computeIfAbsent(tenant, id -> register.profile(id).orElseThrow(() -> new NoSuchTenant(id)));
    }

    /** The profile of the tenant this work is for. */
    public TenantFile current() {
        return profile(CurrentTenant.get());
    }
}
